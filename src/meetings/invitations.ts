import type { PayloadRequest } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Meeting } from '@/src/payload-types'

/** What one person was invited to look at, until a moment that has not come. */
export type Invitation = {
  meeting: string
  items: readonly string[]
  outputs: readonly string[]
  until: string
}

declare module 'payload' {
  interface RequestContext {
    /** Looked up once a request, by address. */
    invitations?: Map<string, Promise<Invitation[]>>
  }
}

type Asking = { payload: PayloadRequest['payload'] } & Partial<PayloadRequest>

export const sameAddress = (address: unknown): string =>
  typeof address === 'string' ? address.trim().toLowerCase() : ''

/** The invitations that stand for this address: asked once a request. */
export function invitationsOf(req: Asking, email: string): Promise<Invitation[]> {
  const address = sameAddress(email)
  const context = (req.context ??= {})
  const known = (context.invitations ??= new Map())
  const found = known.get(address) ?? standing(req, address)
  known.set(address, found)
  return found
}

async function standing(req: Asking, address: string): Promise<Invitation[]> {
  if (!address) return []
  const { docs } = await req.payload.db.find<Meeting>({
    collection: 'meetings',
    where: { 'guests.email': { equals: address } },
    // no `select`: on SQLite a row chosen by it comes without its items and its outputs
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap((meeting) => invitationsIn(meeting, address))
}

/** A row that has run out opens nothing: address and end are looked at on the same row. */
export const invitationsIn = (
  { id, guests }: Pick<Meeting, 'id' | 'guests'>,
  address: string,
): Invitation[] =>
  (guests ?? [])
    .filter(({ email, until }) => sameAddress(email) === address && new Date(until) > now())
    .map(({ items, outputs, until }) => ({
      meeting: id,
      until,
      items: items ?? [],
      outputs: (outputs ?? []).map(idOf).filter((output) => output !== null),
    }))

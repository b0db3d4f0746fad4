import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import type { Actor } from '@/src/payload-types'

/** The court and the creditors' side, and their sub-units: nothing is told to them of whom others help, nor of them. */
export async function neverAskedAbout(req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<Actor>({
    collection: 'actors',
    where: {},
    pagination: false,
    limit: 0,
    req,
  })
  const apart = (actor: Actor) => Boolean(actor.creditorSide) || actor.receives === 'sheet'
  const themselves = new Set(docs.filter(apart).map(({ id }) => id))
  const parts = docs.filter(({ parent }) => themselves.has(idOf(parent) ?? ''))
  return new Set([...themselves, ...parts.map(({ id }) => id)])
}

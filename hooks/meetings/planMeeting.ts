import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import { sameAddress } from '@/src/meetings/invitations'
import type { Meeting } from '@/src/payload-types'
import type { Fault } from '@/src/workflows/stepFields'
import { wrongBody } from '../refusals'

type Planned = Partial<Meeting>

/** What a meeting must be to be called: of a group or of all, with an end after its start, and guests of its own agenda. */
export const planMeeting: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const planned: Planned = { ...originalDoc, ...data }
  const faults = faultsIn(planned)
  if (faults.length) throw wrongBody(req, 'meetings', faults)
  const guests = planned.guests?.map((guest) => ({ ...guest, email: sameAddress(guest.email) }))
  if (operation === 'update') return { ...data, ...(guests && { guests }) }
  return {
    ...data,
    ...(guests && { guests }),
    ...(planned.kind === 'plenary'
      ? { group: null, number: await nextNumber(req) }
      : { number: null }),
    sequence: 0,
    // MongoDB leaves out what was never written, SQLite answers null: both answer null
    invitedAt: null,
    cancelledAt: null,
  }
}

function faultsIn({ kind, group, startsAt, endsAt, agenda, guests }: Planned): Fault[] {
  const items = new Set((agenda ?? []).map(({ id }) => id))
  return [
    ...(kind === 'group' && !idOf(group) ? [{ path: 'group', problem: 'missing' } as const] : []),
    ...(startsAt && endsAt && new Date(endsAt) < new Date(startsAt)
      ? [{ path: 'endsAt', problem: 'malformed' } as const]
      : []),
    ...(guests ?? []).flatMap((guest, i): Fault[] =>
      (guest.items ?? []).every((item) => items.has(item))
        ? []
        : [{ path: `guests.${i}.items`, problem: 'unknown' }],
    ),
  ]
}

/** Plenaries are counted from the first one. */
async function nextNumber(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<Meeting>({
    collection: 'meetings',
    where: { kind: { equals: 'plenary' } },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0]?.number ?? 0) + 1
}

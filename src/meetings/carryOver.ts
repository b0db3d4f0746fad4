import type { PayloadRequest, Where } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { asSystem } from '@/src/payloadAs'
import type { Decision, Meeting } from '@/src/payload-types'

type Called = Pick<Meeting, 'id' | 'kind' | 'group' | 'startsAt' | 'cancelledAt'>

/** Meetings of the same body: the plenaries, or those of one group. */
const ofSameBody = ({ kind, group }: Called): Where =>
  kind === 'plenary' ? { kind: { equals: 'plenary' } } : { group: { equals: idOf(group) } }

/** A meeting is called: what is still open from those before it appears there, unless it comes up sooner elsewhere. */
export async function carryOpenDecisions(req: PayloadRequest, meeting: Called): Promise<void> {
  if (meeting.cancelledAt) return
  const before = await meetingsWhere(req, {
    and: [ofSameBody(meeting), { startsAt: { less_than: meeting.startsAt } }],
  })
  // one that is entered afterwards was the next one all the same
  const isPast = new Date(meeting.startsAt) < now()
  for (const decision of await openDecisions(
    req,
    before.map(({ id }) => id),
  ))
    if (isPast) await addTo(req, decision, meeting.id)
    else await carryDecision(req, decision)
}

/** An open decision appears at the soonest meeting of its body that is still to come. @returns whether it was new there */
export async function carryDecision(req: PayloadRequest, decision: Decision): Promise<boolean> {
  const where = { id: { equals: idOf(decision.meeting) } }
  const own = await req.payload.db.findOne<Meeting>({ collection: 'meetings', where, req })
  if (!own || decision.status !== 'open') return false
  const later = { startsAt: { greater_than: own.startsAt } }
  const [next] = (await meetingsWhere(req, { and: [ofSameBody(own), later] }))
    .filter(({ startsAt, cancelledAt }) => !cancelledAt && new Date(startsAt) >= now())
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  return next ? addTo(req, decision, next.id) : false
}

async function addTo(
  req: PayloadRequest,
  { id, carriedTo }: Decision,
  meeting: string,
): Promise<boolean> {
  const carried = (carriedTo ?? []).map(idOf).filter((one) => one !== null)
  if (carried.includes(meeting)) return false
  const data = { carriedTo: [...carried, meeting] }
  // the decision is written in its own language; the caller goes on in theirs
  const { locale } = req
  await asSystem(req).update({ collection: 'decisions', id, depth: 0, data })
  req.locale = locale
  return true
}

async function openDecisions(req: PayloadRequest, meetings: string[]): Promise<Decision[]> {
  if (!meetings.length) return []
  const { docs } = await req.payload.db.find<Decision>({
    collection: 'decisions',
    where: { and: [{ status: { equals: 'open' } }, { meeting: { in: meetings } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function meetingsWhere(req: PayloadRequest, where: Where): Promise<Meeting[]> {
  const { docs } = await req.payload.db.find<Meeting>({
    collection: 'meetings',
    where,
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

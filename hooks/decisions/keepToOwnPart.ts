import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Decision } from '@/src/payload-types'
import { leadsSomewhere, standingIn } from '../meetings/standing'
import { actingMember } from '../refusals'
import { meetingOf, partsIn, type Parts } from './standing'

type Body = Record<string, unknown>

/** Written down by who leads the meeting; done or dropped by the operator that owns it; each says its own part of what all do. */
export const keepToOwnPart: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !asker(req) || !('data' in args)) return args
  const body = (args.data ?? {}) as Body
  if (operation === 'create') {
    actingMember(req)
    if (!(await mayWriteDown(req, body.meeting))) throw new Forbidden(req.t)
    return args
  }
  if (operation !== 'update' || !('id' in args)) return args
  const where = { id: { equals: String(args.id) } }
  const decision = await req.payload.db.findOne<Decision>({ collection: 'decisions', where, req })
  const meeting = decision && (await meetingOf(req, decision.meeting))
  if (!decision || !meeting || (await standingIn(req, meeting)) === 'guest')
    throw new Forbidden(req.t)
  actingMember(req)
  if (!mayWrite(req, decision, body, await partsIn(req, meeting, decision)))
    throw new Forbidden(req.t)
  return args
}

/** Of a meeting that one leads; without one that exists it is a matter of shape, for whoever leads anywhere. */
async function mayWriteDown(req: PayloadRequest, value: unknown): Promise<boolean> {
  const meeting = await meetingOf(req, value)
  if (!meeting) return leadsSomewhere(req)
  return (await standingIn(req, meeting)) === 'leads'
}

function mayWrite(req: PayloadRequest, decision: Decision, body: Body, parts: Parts): boolean {
  return Object.keys(body).every((field) => {
    if (field === 'status') return parts.owns || body.status === decision.status
    if (field === 'doneBy')
      return parts.owns || (parts.shares && changesOwnAlone(req, decision, body))
    return parts.keeps
  })
}

/** Of the list, only whether one's own operator stands on it. */
function changesOwnAlone(req: PayloadRequest, { doneBy }: Decision, body: Body): boolean {
  const own = asker(req)?.actor
  const without = (list: unknown) =>
    (Array.isArray(list) ? list : [])
      .map(idOf)
      .filter((id) => id !== own)
      .sort()
      .join()
  return without(doneBy) === without(body.doneBy)
}

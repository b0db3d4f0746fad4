import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { sittingOfAsker } from '@/access/groups'
import { asker, coordinators } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Meeting } from '@/src/payload-types'
import { actingMember, wrongBody } from '../refusals'
import { isMeetingStep } from './asked'
import { ownAnswer } from './ownAnswer'
import { leadsSomewhere, standingIn } from './standing'

type Body = Record<string, unknown>

/** Meetings are called and kept by those who lead; who sits there answers for themselves, and writes nothing else. */
export const keepToOwnPart: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  // signed out: Payload says no
  if (overrideAccess || !asker(req) || !('data' in args)) return args
  const body = (args.data ?? {}) as Body
  if (operation === 'create') {
    actingMember(req)
    if (!(await mayCall(req, body))) throw new Forbidden(req.t)
    return { ...args, data: { ...body, step: undefined, answers: undefined } }
  }
  if (operation !== 'update' || !('id' in args)) return args
  const id = String(args.id)
  const where = { id: { equals: id } }
  const meeting = await req.payload.db.findOne<Meeting>({ collection: 'meetings', where, req })
  const standing = meeting ? await standingIn(req, meeting) : 'guest'
  if (!meeting || standing === 'guest') throw new Forbidden(req.t)
  actingMember(req)
  const { step } = body
  if (step !== undefined && step !== null) {
    if (!isMeetingStep(step))
      throw wrongBody(req, 'meetings', [{ path: 'step', problem: 'unknown' }])
    if (standing !== 'leads' && step !== 'attend' && step !== 'evaluate') throw new Forbidden(req.t)
    req.context.askedOfMeeting = { id, step, body: structuredClone(body) }
    return { ...args, data: { step } }
  }
  if (standing === 'leads') return args
  return { ...args, data: { attendance: ownAnswer(req, meeting, body) } }
}

/** A plenary by the coordination, a group's meeting by its chair too. */
async function mayCall(req: PayloadRequest, { kind, group }: Body): Promise<boolean> {
  if (coordinators({ req })) return true
  if (!(await leadsSomewhere(req)) || kind === 'plenary') return false
  const id = idOf(group)
  return id === null || (await sittingOfAsker(req)).chaired.includes(id)
}

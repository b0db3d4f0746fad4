import { type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'
import { now } from '@/src/clocks/now'
import type { Meeting } from '@/src/payload-types'
import { actingMember } from '../refusals'
import { stepAsked, type MeetingStep } from './asked'
import { evaluated, withAnswers } from './evaluation'
import { invitees } from './invitees'
import { withMinutes } from './minutes'
import { answered, ownRow } from './ownAnswer'

type Body = Record<string, unknown>
type Take = (
  req: PayloadRequest,
  meeting: Meeting,
  body: Body,
) => Promise<Partial<Meeting>> | Partial<Meeting>

const steps: Record<MeetingStep, Take> = {
  invite: async (req, meeting) => ({ attendance: await invitees(req, meeting) }),
  minutes: (req, meeting) => withMinutes(req, meeting),
  cancel: (_, { cancelledAt, sequence }) =>
    cancelledAt ? {} : { cancelledAt: now().toISOString(), sequence: (sequence ?? 0) + 1 },
  attend: (req, meeting, { attending }) => {
    const who = actingMember(req)
    const rows = meeting.attendance ?? []
    const own = ownRow(rows, who)
    if (!own) throw new Forbidden(req.t)
    return { attendance: answered(req, rows, own, who, attending) }
  },
  evaluate: async (req, meeting, { answers }) => ({
    evaluation: await evaluated(req, meeting, answers),
  }),
}

/** What is asked of a meeting beside its fields; and a new time or place is a new issue of the invitation. */
export const takePart: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const asked = stepAsked(req, originalDoc.id)
  const evaluation = await withAnswers(req, originalDoc, data.evaluation)
  if (asked)
    return { ...data, evaluation, ...(await steps[asked.step](req, originalDoc, asked.body)) }
  const isNew = isMoved(originalDoc, { ...originalDoc, ...data })
  return { ...data, evaluation, ...(isNew && nextIssue(originalDoc)) }
}

const isMoved = (was: Meeting, is: Partial<Meeting>): boolean =>
  !same(was.startsAt, is.startsAt) ||
  !same(was.endsAt, is.endsAt) ||
  (was.place ?? '') !== (is.place ?? '')

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ? new Date(one).getTime() : 0) === (other ? new Date(other).getTime() : 0)

/** Nobody holds an issue of what was never sent. */
const nextIssue = ({ sequence, invitedAt }: Meeting) =>
  invitedAt ? { sequence: (sequence ?? 0) + 1 } : {}

import { type CollectionBeforeChangeHook, Forbidden, type PayloadRequest } from 'payload'
import { now } from '@/src/clocks/now'
import { keyedHash } from '@/src/keyedHash'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { Meeting } from '@/src/payload-types'
import { actingMember, wrongBody } from '../refusals'
import { stepAsked, type MeetingStep } from './asked'
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
  evaluate: (req, meeting, { answers }) => evaluated(req, meeting, answers),
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
  if (asked) return { ...data, ...(await steps[asked.step](req, originalDoc, asked.body)) }
  const kept = originalDoc.evaluation?.answered?.length
    ? { evaluation: originalDoc.evaluation }
    : {}
  return {
    ...data,
    ...kept,
    ...(isMoved(originalDoc, { ...originalDoc, ...data }) && nextIssue(originalDoc)),
  }
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

const marks = [1, 2, 3, 4, 5]

/** One answer a person, 1 to 5 for each question; what is kept is how many said each, and that this person did. */
function evaluated(req: PayloadRequest, meeting: Meeting, answers: unknown): Partial<Meeting> {
  const who = actingMember(req)
  const questions = meeting.evaluation?.questions ?? []
  const said = Array.isArray(answers) ? answers : []
  if (
    !questions.length ||
    said.length !== questions.length ||
    !said.every((one) => marks.includes(one))
  )
    throw wrongBody(req, 'meetings', [{ path: 'answers', problem: 'malformed' }])
  const sign = keyedHash('evaluation', meeting.id, who.id)
  const before = meeting.evaluation?.answered ?? []
  if (before.includes(sign))
    throw refused(409, 'already-answered', inLanguageOf(req).errors.alreadyAnswered)
  return {
    evaluation: {
      questions: questions.map((one, i) => ({ ...one, answers: counted(one.answers, said[i]) })),
      // sorted, so that the order of the answers is kept nowhere
      answered: [...before, sign].toSorted(),
    },
  }
}

const counted = (before: number[] | null | undefined, said: number): number[] =>
  marks.map((mark, i) => (before?.[i] ?? 0) + (mark === said ? 1 : 0))

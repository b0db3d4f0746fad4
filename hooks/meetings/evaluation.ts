import type { PayloadRequest } from 'payload'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { keyedHash } from '@/src/keyedHash'
import type { Meeting } from '@/src/payload-types'
import { actingMember, wrongBody } from '../refusals'

type Evaluation = NonNullable<Meeting['evaluation']>
const marks = [1, 2, 3, 4, 5]

/** What was answered so far, from the database itself: Payload drops from a list what the caller may not write. */
async function kept(req: PayloadRequest, id: string): Promise<Evaluation> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Meeting>({ collection: 'meetings', where, req })
  return row?.evaluation ?? {}
}

/** The form as it is written, with the answers counted so far; once somebody has answered, its questions stand. */
export async function withAnswers(
  req: PayloadRequest,
  { id, evaluation: was }: Meeting,
  is: Meeting['evaluation'],
): Promise<Evaluation> {
  const before = await kept(req, id)
  const questions = (before.answered?.length ? was : is)?.questions ?? []
  return { answered: before.answered ?? [], questions: counted(questions, before) }
}

/** One answer a person, 1 to 5 for each question; what is kept is how many said each, and that this person did. */
export async function evaluated(
  req: PayloadRequest,
  meeting: Meeting,
  answers: unknown,
): Promise<Evaluation> {
  const who = actingMember(req)
  const before = await kept(req, meeting.id)
  const questions = counted(meeting.evaluation?.questions ?? [], before)
  const said: unknown[] = Array.isArray(answers) ? answers : []
  const isWhole =
    said.length === questions.length && said.every((one) => marks.includes(Number(one)))
  if (!questions.length || !isWhole || said.some((one) => typeof one !== 'number'))
    throw wrongBody(req, 'meetings', [{ path: 'answers', problem: 'malformed' }])
  const sign = keyedHash('evaluation', meeting.id, who.id)
  const signs = before.answered ?? []
  if (signs.includes(sign))
    throw refused(409, 'already-answered', inLanguageOf(req).errors.alreadyAnswered)
  return {
    questions: questions.map((one, i) => ({ ...one, answers: plusOne(one.answers, said[i]) })),
    // sorted, so that the order of the answers is kept nowhere
    answered: [...signs, sign].toSorted(),
  }
}

const counted = (questions: NonNullable<Evaluation['questions']>, before: Evaluation) =>
  questions.map((one) => ({
    ...one,
    answers: before.questions?.find(({ id }) => id === one.id)?.answers ?? [],
  }))

const plusOne = (before: readonly number[], said: unknown): number[] =>
  marks.map((mark, i) => (before[i] ?? 0) + (mark === said ? 1 : 0))

import { Forbidden, type PayloadRequest } from 'payload'
import { asker, type Asker } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Meeting } from '@/src/payload-types'
import { wrongBody } from '../refusals'

type Row = NonNullable<Meeting['attendance']>[number]
const ownWords = ['accepted', 'declined'] as const
type OwnWord = (typeof ownWords)[number]
const isOwnWord = (value: unknown): value is OwnWord => ownWords.includes(value as OwnWord)

/** The row that speaks of this person: by name, or that of their operator while it names nobody. */
export const ownRow = (rows: readonly Row[], { id, actor }: Asker): Row | undefined =>
  rows.find(({ user }) => idOf(user) === id) ??
  rows.find((row) => !idOf(row.user) && actor !== null && idOf(row.actor) === actor)

/** The list with one's own answer in it; whoever changes another's row is refused. */
export function ownAnswer(
  req: PayloadRequest,
  meeting: Meeting,
  body: Record<string, unknown>,
): Row[] {
  const who = asker(req)
  const rows = meeting.attendance ?? []
  const own = who && ownRow(rows, who)
  if (!who || !own || Object.keys(body).some((field) => field !== 'attendance'))
    throw new Forbidden(req.t)
  if (!Array.isArray(body.attendance))
    throw wrongBody(req, 'meetings', [{ path: 'attendance', problem: 'malformed' }])
  const sent = body.attendance as (Partial<Row> | null)[]
  const mine = sent.find((row) => row?.id === own.id || (row && idOf(row.user) === who.id))
  if (sent.some((row) => row !== mine && !isAsItWas(rows, row))) throw new Forbidden(req.t)
  return answered(req, rows, own, who, mine?.status)
}

/** One's own word in one's own row; by whom, where only the operator was named. */
export function answered(
  req: PayloadRequest,
  rows: readonly Row[],
  own: Row,
  who: Asker,
  word: unknown,
): Row[] {
  if (word === own.status) return [...rows]
  if (word === 'present' || word === 'excused' || word === 'invited') throw new Forbidden(req.t)
  if (!isOwnWord(word))
    throw wrongBody(req, 'meetings', [
      { path: 'attendance.status', problem: word === undefined ? 'missing' : 'unknown' },
    ])
  return rows.map((row) => (row === own ? { ...row, user: who.id, status: word } : row))
}

function isAsItWas(rows: readonly Row[], sent: Partial<Row> | null): boolean {
  const row = rows.find(({ id }) => id === sent?.id)
  if (!row || !sent) return false
  return (
    (sent.status === undefined || sent.status === row.status) &&
    (sent.user === undefined || idOf(sent.user) === idOf(row.user)) &&
    (sent.actor === undefined || idOf(sent.actor) === idOf(row.actor))
  )
}

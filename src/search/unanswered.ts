import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { writeIf } from '@/src/database/writeIf'
import { identityIn } from '@/src/disclosure/identityCheck'
import { wordsIn } from './analyser/words'

type Asked = { q: string; locale: Locale }
const tries = 5

/**
 * Counts what was looked for and not found, so that editors see what is missing; never who asked. What looks like a person (two
 * words with a capital side by side, a number, an address) is not kept at all: members type names into every box.
 */
export async function countUnanswered(payload: Payload, { q, locale }: Asked): Promise<void> {
  const said = wordsIn(q)
    .map(({ folded }) => folded)
    .join(' ')
  if (said.length < 3 || looksLikeSomebody(q)) return
  const id = idFor(said, locale)
  for (let left = tries; left > 0; left -= 1) if (await countOnce(payload, id, said, locale)) return
}

const properPair =
  /\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*\s+(?:(?:de|van|der|den|du|le|la|el|ben)\s+)*\p{Lu}/u

export const looksLikeSomebody = (q: string): boolean =>
  properPair.test(q) || /\d{4,}/.test(q) || /@/.test(q) || identityIn(q, {}).length > 0

/** The same for the same question: of two who ask at once, one makes the row and the other counts on it. */
const idFor = (said: string, locale: Locale) =>
  createHash('sha256')
    .update(`${locale} ${said}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

type Row = { id: string; count: number }

async function countOnce(
  payload: Payload,
  id: string,
  q: string,
  locale: Locale,
): Promise<boolean> {
  const at = now().toISOString()
  const collection = 'unanswered-searches'
  const found = await payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    req: {},
  })
  if (found)
    return Boolean(
      await writeIf(
        { payload },
        collection,
        { id, count: found.count },
        { count: found.count + 1, lastAt: at },
      ),
    )
  const data = { id, q, locale, count: 1, lastAt: at, createdAt: at, updatedAt: at }
  return payload.db.create({ collection, data, req: {} }).then(
    () => true,
    () => false,
  )
}

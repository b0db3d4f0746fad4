import type { Payload } from 'payload'
import { stages } from '@/src/codes/situation'
import { locales } from '@/src/codes/languages'
import type { Generator } from './generated'

type Value = string | number
type Client = {
  batch: (asked: { sql: string; args: Value[] }[], mode: 'write') => Promise<unknown>
}

const atOnce = 500

/** Published practices of about two thousand signs in each language, by SQL: through Payload fifty thousand would take half an hour. */
export async function manyPractices(payload: Payload, made: Generator, count: number) {
  const { client } = payload.db as unknown as { client: Client }
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => from + at)
    await client.batch(
      some.flatMap((at) => practice(at, made)),
      'write',
    )
  }
}

function practice(at: number, { title, body }: Generator) {
  const id = `bench-${at}`
  const on = `${2000 + (at % 26)}-06-01T08:00:00.000Z`
  return [
    {
      sql: `INSERT INTO good_practices (id, form, evidence, audience, original, status, rev, published_at, updated_at, created_at, _status)
            VALUES (?, 'practice', ?, 'members', 'fr', 'published', 1, ?, ?, ?, 'published')`,
      args: [id, at % 3 ? 'reported' : 'documented', on, on, on],
    },
    {
      sql: `INSERT INTO good_practices_stages ("order", parent_id, value, id) VALUES (1, ?, ?, ?)`,
      args: [id, stages[at % stages.length] ?? '', `${id}-stage`],
    },
    ...locales.map((language) => ({
      sql: `INSERT INTO good_practices_locales (title, summary, _locale, _parent_id) VALUES (?, ?, ?, ?)`,
      args: [title(language), body(language), language, id],
    })),
  ]
}

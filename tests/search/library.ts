import { randomUUID } from 'node:crypto'
import type { Hit } from '@/src/search/asking/hits'
import type { Answer as Found } from '@/src/search/search'
import { now } from '@/src/clocks/now'
import { lexicalOf } from '@/src/prose/lexical'
import { inTransaction } from '@/src/database/inTransaction'
import { reindex } from '@/src/search/reindex'
import type { Person } from '@/tests/support/people'
import type { Relais } from '@/tests/support/relais'

type Said = { fr?: string; nl?: string; en?: string }
export type PracticeFacts = {
  title: Said
  summary?: Said
  results?: Said
  status?: string
  audience?: 'members' | 'group'
  group?: string
  form?: 'practice' | 'experience'
  stages?: string[]
  needs?: string[]
  publishedAt?: string
}

/** A practice as it stands in the database once its steps are taken: those are told in the tests of the editorial steps. */
export async function aPractice(
  relais: Relais,
  { results, ...facts }: PracticeFacts,
): Promise<string> {
  const id = randomUUID()
  const at = now().toISOString()
  const data = {
    id,
    form: 'practice',
    original: 'fr',
    status: 'published',
    _status: 'published',
    audience: 'members',
    publishedAt: at,
    createdAt: at,
    updatedAt: at,
    ...facts,
    ...(results && {
      results: Object.fromEntries(Object.entries(results).map(([l, text]) => [l, lexicalOf(text)])),
    }),
  }
  await inTransaction(relais.payload, null, async (req) => {
    await relais.payload.db.create({ collection: 'good-practices', data, req })
    await reindex(req, 'good-practices', id)
  })
  return id
}

/** The same document written again, as the editorial steps write its live copy. */
export const rewrite = (relais: Relais, id: string, data: Record<string, unknown>): Promise<void> =>
  inTransaction(relais.payload, null, async (req) => {
    await relais.payload.db.updateOne({ collection: 'good-practices', id, data, req })
    await reindex(req, 'good-practices', id)
  })

/** What this person finds: `await found(karim, 'plan onss', 'locale=nl')`. */
export async function found(person: Person, q: string, more = ''): Promise<Found> {
  const { status, body } = await person.get<Found>(`/search?q=${encodeURIComponent(q)}&${more}`)
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

export const idsOf = ({ hits }: Found): string[] => hits.map(({ id }: Hit) => id)

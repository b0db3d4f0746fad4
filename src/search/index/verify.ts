import type { CollectionSlug, Payload } from 'payload'
import { locales } from '@/src/codes/languages'
import { documentOf } from '../documents/documentOf'
import { relatedIn, storedIn } from '../documents/related'
import { lexiconCollections, open, searchedCollections, type IndexedDocument } from '../searched'
import { indexOf } from './indexOf'
import { entryOf } from './lexicon'
import { readTexts } from './put'
import { isLexicon, isSearched } from './refresh'
import { pageAfter } from './rebuild'
import { cellOf, type Row, type Run } from './run'
import { textsIn } from './schema'
import { vocabularyOf } from './vocabulary'

export type Fault =
  'missing' | 'left-over' | 'differs' | 'text-missing' | 'text-left-over' | 'words-differ'
export type Difference = { collection: string; doc: string; fault: Fault }

/**
 * Compares every document with what the index says of it, and the index with itself. Each difference is looked at twice: a server
 * beside it may have been writing.
 */
export async function verifyIndex(
  payload: Payload,
): Promise<{ checked: number; differences: Difference[] }> {
  const first = await onePass(payload)
  if (first.differences.length === 0) return first
  const second = await onePass(payload)
  const again = new Set(second.differences.map(key))
  return {
    checked: second.checked,
    differences: first.differences.filter((each) => again.has(key(each))),
  }
}

const key = ({ collection, doc, fault }: Difference) => `${collection}:${doc}:${fault}`

async function onePass(payload: Payload) {
  const run = indexOf(payload).read
  const differences: Difference[] = []
  let checked = 0
  const seen = new Set<string>()
  for (const collection of new Set<CollectionSlug>([...lexiconCollections, ...searchedCollections]))
    for await (const id of idsOf(payload, collection)) {
      checked += 1
      seen.add(`${collection}:${id}`)
      const fault = await compared(run, payload, collection, id)
      if (fault) differences.push({ collection, doc: id, fault })
    }
  differences.push(...(await leftOver(run, seen)), ...(await tornTexts(run)), ...(await words(run)))
  return { checked, differences }
}

async function* idsOf(payload: Payload, collection: CollectionSlug) {
  let last: string | undefined = ''
  while (last !== undefined) {
    const { docs }: { docs: { id: string }[] } = await pageAfter({ payload }, collection, last)
    for (const { id } of docs) yield id
    last = docs.at(-1)?.id
  }
}

async function compared(run: Run, payload: Payload, collection: CollectionSlug, id: string) {
  const stored = await storedIn({ payload }, collection, id)
  if (isLexicon(collection) && stored) {
    const entry = await cellOf(
      run,
      `SELECT entry FROM search_lexicon WHERE collection = ? AND doc = ?`,
      [collection, id],
    )
    if (entry === undefined) return 'missing'
    if (entry !== JSON.stringify(entryOf(collection, stored))) return 'differs'
  }
  if (!isSearched(collection)) return null
  const now = await documentOf(collection, stored, relatedIn({ payload }))
  const [row] = await run(
    `SELECT audience, facts, texts FROM search_docs WHERE collection = ? AND doc = ?`,
    [collection, id],
  )
  if (!row) return now ? 'missing' : null
  if (!now) return 'left-over'
  return isSame(row, now) ? null : 'differs'
}

const isSame = (row: Row, now: IndexedDocument) =>
  row.audience === now.audience &&
  row.facts === JSON.stringify(now.facts) &&
  row.texts === JSON.stringify(now.texts)

/** What the index has and the database has no more. */
async function leftOver(run: Run, seen: ReadonlySet<string>): Promise<Difference[]> {
  const rows = await run(
    `SELECT collection, doc FROM search_docs UNION SELECT collection, doc FROM search_lexicon`,
  )
  return rows
    .map(({ collection, doc }) => ({
      collection: String(collection),
      doc: String(doc),
      fault: 'left-over' as const,
    }))
    .filter(({ collection, doc }) => !seen.has(`${collection}:${doc}`))
}

/** Each language of a document stands in the table of its audience, and in no other. */
async function tornTexts(run: Run): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const language of locales)
    for (const closed of [false, true]) {
      const table = textsIn(language, closed)
      const wanted = `json_type(texts, '$.${language}') IS NOT NULL AND (audience ${closed ? '<>' : '='} '${open}')`
      const missing = await run(
        `SELECT collection, doc FROM search_docs WHERE ${wanted} AND id NOT IN (SELECT id FROM ${table}_docsize)`,
      )
      const over = await run(
        `SELECT '${table}' AS collection, id AS doc FROM ${table}_docsize
         WHERE id NOT IN (SELECT id FROM search_docs WHERE ${wanted})`,
      )
      differences.push(...named(missing, 'text-missing'), ...named(over, 'text-left-over'))
    }
  return differences
}

const named = (rows: readonly Row[], fault: Fault): Difference[] =>
  rows.map(({ collection, doc }) => ({ collection: String(collection), doc: String(doc), fault }))

/** The vocabulary counts the words of what is open to all, and of nothing else. */
async function words(run: Run): Promise<Difference[]> {
  const counted = new Map<string, number>()
  for (const { texts } of await run(`SELECT texts FROM search_docs WHERE audience = '${open}'`))
    for (const language of locales)
      for (const word of vocabularyOf(readTexts(texts)[language]).keys())
        counted.set(`${language}:${word}`, (counted.get(`${language}:${word}`) ?? 0) + 1)
  const kept = new Map<string, number>(
    (await run(`SELECT language, word, docs FROM search_words`)).map(
      ({ language, word, docs }) => [`${String(language)}:${String(word)}`, Number(docs)] as const,
    ),
  )
  return [...new Set([...counted.keys(), ...kept.keys()])]
    .filter((word) => counted.get(word) !== kept.get(word))
    .map((word) => ({ collection: 'search_words', doc: word, fault: 'words-differ' }))
}

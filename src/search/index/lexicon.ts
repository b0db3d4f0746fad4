import { locales, type Locale } from '@/src/codes/languages'
import { lexiconOf, type Concept, type Lexicon } from '../analyser/lexicon'
import type { Stored } from '../documents/related'
import type { LexiconCollection } from '../searched'
import { cellOf, type Run } from './run'

/** A label that facets are named by, with the other names under which it may be asked for. */
export type Label = { said: Partial<Record<Locale, string>>; also?: string | null }
type Entry = {
  collection: LexiconCollection
  doc: string
  label?: Label
  concepts?: readonly Concept[]
}
export type Known = {
  stamp: string
  lexicon: Lexicon
  labels: ReadonlyMap<string, Label>
  ids: ReadonlyMap<string, string>
}

/** What one document adds to the words that search knows. */
export function entryOf(
  collection: LexiconCollection,
  doc: Stored,
): Omit<Entry, 'collection' | 'doc'> {
  if (collection === 'synonyms') return { concepts: [pick(doc)] }
  if (collection === 'actors')
    return { label: { said: everywhere(doc.name), also: text(doc.slug) } }
  if (collection === 'thematic-axes')
    return { label: { said: said(doc.title), also: text(doc.number) } }
  return { label: { said: said(doc.label), also: text(doc.code) }, concepts: conceptsOf(doc) }
}

const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
const said = (value: unknown) => value as Label['said']
const everywhere = (name: unknown) => ({ fr: String(name), nl: String(name), en: String(name) })
const pick = ({ fr, nl, en }: Record<string, unknown>) => ({ fr, nl, en }) as Concept

/**
 * A need's label means the same in each language; so do its synonyms, place by place, where two lists are as long. All of them
 * together are words that go with the need.
 */
function conceptsOf({ label, synonyms }: Stored): Concept[] {
  const words = (synonyms ?? {}) as Concept
  const labels = said(label)
  const all = Object.fromEntries(
    locales.map((language) => [language, [labels[language], ...(words[language] ?? [])]]),
  )
  const source = words.fr?.length ? words.fr : (words.nl ?? [])
  const inStep = locales.filter((language) => words[language]?.length === source.length)
  const pairs = source.map((_, at) =>
    Object.fromEntries(inStep.map((language) => [language, [words[language]?.[at]]])),
  )
  const named = Object.fromEntries(locales.map((language) => [language, [labels[language]]]))
  return [named, ...pairs, { ...all, loose: true }]
}

export async function putEntry(
  run: Run,
  collection: LexiconCollection,
  doc: string,
  stored: Stored | null,
) {
  if (stored)
    await run(
      `INSERT INTO search_lexicon (collection, doc, entry) VALUES (?, ?, ?)
       ON CONFLICT (collection, doc) DO UPDATE SET entry = excluded.entry`,
      [collection, doc, JSON.stringify(entryOf(collection, stored))],
    )
  else await run(`DELETE FROM search_lexicon WHERE collection = ? AND doc = ?`, [collection, doc])
  await run(
    `INSERT INTO search_meta (key, value) VALUES ('lexicon', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
  )
}

/** The words that search knows, read again when one of them was written since. */
export async function knownBy(run: Run, before?: Known): Promise<Known> {
  const stamp = String(await cellOf(run, `SELECT value FROM search_meta WHERE key = 'lexicon'`))
  if (before?.stamp === stamp) return before
  const rows = await cellOf(
    run,
    `SELECT json_group_array(json_patch(json(entry), json_object('collection', collection, 'doc', doc)))
     FROM (SELECT * FROM search_lexicon ORDER BY collection, doc)`,
  )
  const entries = JSON.parse(String(rows ?? '[]')) as Entry[]
  return { stamp, ...readable(entries) }
}

function readable(entries: readonly Entry[]): Omit<Known, 'stamp'> {
  const labelled = entries.flatMap(({ doc, label }) => (label ? [{ doc, label }] : []))
  return {
    lexicon: lexiconOf(entries.flatMap(({ concepts }) => concepts ?? [])),
    labels: new Map(labelled.map(({ doc, label }) => [doc, label])),
    ids: new Map(
      labelled.flatMap(({ doc, label }) => (label.also ? [[label.also, doc] as const] : [])),
    ),
  }
}

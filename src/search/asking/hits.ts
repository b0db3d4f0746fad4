import { locales, type Locale } from '@/src/codes/languages'
import { nearer, placesIn, type Found, type Reason } from '../analyser/marks'
import { passagesOf, type Shown } from '../analyser/passages'
import type { Term } from '../analyser/terms'
import { addressOf } from '../addressOf'
import { readTexts } from '../index/put'
import type { Run } from '../index/run'
import { languagesOf, type SearchedCollection, type Texts } from '../searched'
import type { Ranked } from './rank'
import { sees, type Reader } from './reader'
import { standingAt, type Weights } from './weigh'

export type Why = { term: string; matched: string; as: Reason }
export type Hit = {
  collection: SearchedCollection
  id: string
  title: string
  language: Locale
  url: string
  date: string | null
  score: number
  passages: Shown[]
  why: Why[]
}

type For = { terms: readonly Term[]; weights: Weights; reader: Reader; locale: Locale }

/** The hits of one page, in their order: title, passages and reasons in the reader's language where the document has it. */
export async function hitsOf(
  run: Run,
  page: readonly Ranked[],
  { terms, weights, reader, locale }: For,
): Promise<Hit[]> {
  const rows = await run(
    `SELECT id, collection, doc, audience, texts FROM search_docs WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(page.map(({ document }) => document.id))],
  )
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return page.flatMap((ranked) => {
    const row = byId.get(ranked.document.id)
    // looked at again: it may have been closed a moment ago
    const { id } = ranked.document
    if (!row || !sees(reader, { id, audience: String(row.audience) })) return []
    const collection = row.collection as SearchedCollection
    const texts = readTexts(row.texts)
    const said = standingAt(id, terms, weights)
    return [hitIn(ranked, { collection, id: String(row.doc), texts }, said, locale)]
  })
}

type Document = { collection: SearchedCollection; id: string; texts: Texts }

function hitIn(
  { score, document: { slug, date } }: Ranked,
  { collection, id, texts }: Document,
  terms: readonly Term[],
  reader: Locale,
): Hit {
  const language = languageOf(texts, terms, reader)
  const shown = searched(texts, language, terms)
  return {
    collection,
    id,
    title: shorter(texts[language]?.[0]?.text ?? ''),
    language,
    url: addressOf(collection, reader, { id, slug }),
    date: date || null,
    score: Number(score.toPrecision(4)),
    passages: passagesOf(shown),
    why: reasons(texts, language, shown, terms),
  }
}

const longestTitle = 200
const shorter = (title: string) =>
  title.length > longestTitle ? `${title.slice(0, title.lastIndexOf(' ', longestTitle))}…` : title

/** The reader's own where there is one; else the one in which most of the question stands. */
function languageOf(texts: Texts, terms: readonly Term[], reader: Locale): Locale {
  if (texts[reader]) return reader
  const [best] = languagesOf(texts)
    .map((language) => ({ language, answered: nearestIn(searched(texts, language, terms)).size }))
    .toSorted((a, b) => b.answered - a.answered)
  return best?.language ?? reader
}

type Searched = { field: string; text: string; found: Found[] }
const searched = (texts: Texts, language: Locale, terms: readonly Term[]): Searched[] =>
  (texts[language] ?? []).map(({ field, text }) => ({
    field,
    text,
    found: placesIn(text, language, terms),
  }))

/** For each term, the nearest thing that answers it: in the language shown, else in another that the document has. */
function reasons(
  texts: Texts,
  shown: Locale,
  places: readonly Searched[],
  terms: readonly Term[],
): Why[] {
  const why = nearestIn(places)
  const telling = terms.filter(({ isStop }) => !isStop).length
  for (const language of locales) {
    if (why.size >= telling) break
    if (language === shown) continue
    const missing = terms.map((term, at) => (why.has(at) ? { ...term, variants: [] } : term))
    for (const [term, reason] of nearestIn(searched(texts, language, missing)))
      why.set(term, reason)
  }
  return [...why]
    .sort(([a], [b]) => a - b)
    .map(([term, { matched, as }]) => ({ term: saidBy(terms[term]), matched, as }))
}

type Reasoned = { matched: string; as: Reason }

function nearestIn(places: readonly Searched[]): Map<number, Reasoned> {
  const nearest = new Map<number, Reasoned>()
  for (const { text, found } of places)
    for (const { term, from, to, as } of found) {
      const best = nearest.get(term)
      if (!best || nearer(as, best.as) < 0) nearest.set(term, { matched: text.slice(from, to), as })
    }
  return nearest
}

const saidBy = (term?: Term) => term?.instead ?? term?.typed ?? ''

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from './analyser/words'
import { addressOf } from './addressOf'
import { catchUp } from './index/catchUp'
import { indexOf } from './index/indexOf'
import { readTexts } from './index/put'
import type { Run } from './index/run'
import { languagesOf, type Facts, type SearchedCollection } from './searched'

export type Suggestion = {
  text: string
  collection?: SearchedCollection
  id?: string
  url?: string
}
type Asked = { q: string; locale: Locale; limit: number }

/** Titles in which every word begun goes on, and words that go on like the last: of what every member may read, whoever asks. */
export async function suggest(
  payload: Payload,
  { q, locale, limit }: Asked,
): Promise<Suggestion[]> {
  const words = wordsIn(q)
  const last = words.at(-1)
  if (!last) return []
  await catchUp(payload)
  const run = indexOf(payload).read
  const titles = await titlesBegun(
    run,
    words.map(({ folded }) => folded),
    locale,
    limit,
  )
  const left = limit - Math.min(titles.length, Math.ceil(limit / 2))
  const going = await wordsBegun(run, last.folded, locale, left)
  const completed = going.map((shown) => ({ text: q.slice(0, last.from) + shown }))
  return [...titles.slice(0, limit - Math.min(completed.length, left)), ...completed].slice(
    0,
    limit,
  )
}

/** Each word is letters and digits alone: nothing in it ends the quotation. */
async function titlesBegun(run: Run, words: readonly string[], locale: Locale, limit: number) {
  const rows = await run(
    `SELECT d.collection AS collection, d.doc AS doc, d.facts AS facts, d.texts AS texts
     FROM search_titles AS t JOIN search_docs AS d ON d.id = t.rowid
     WHERE search_titles MATCH ? ORDER BY t.rank LIMIT ?`,
    [words.map((word) => `"${word}"*`).join(' '), limit],
  )
  return rows.map((row): Suggestion => {
    const collection = row.collection as SearchedCollection
    const texts = readTexts(row.texts)
    const language = texts[locale] ? locale : (languagesOf(texts)[0] ?? locale)
    const { slug } = JSON.parse(String(row.facts)) as Facts
    const id = String(row.doc)
    return {
      text: texts[language]?.[0]?.text ?? '',
      collection,
      id,
      url: addressOf(collection, locale, { id, slug }),
    }
  })
}

async function wordsBegun(
  run: Run,
  begun: string,
  locale: Locale,
  limit: number,
): Promise<string[]> {
  if (begun.length < 2 || limit < 1) return []
  const rows = await run(
    `SELECT shown FROM search_words WHERE language = ? AND word >= ? AND word < ? AND word <> ?
     ORDER BY docs DESC, word LIMIT ?`,
    [locale, begun, `${begun}\u{10FFFF}`, begun, limit],
  )
  return rows.map(({ shown }) => String(shown))
}

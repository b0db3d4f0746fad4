import type { Locale } from '@/src/codes/languages'
import { gramsOf } from '../analyser/closeness'
import { wordsIn } from '../analyser/words'
import type { Passage } from '../searched'
import type { Run } from './run'

/** The words of what every member may read, as they are written, by their folded form: corrections come from here alone. */
export function vocabularyOf(passages: readonly Passage[] = []): Map<string, string> {
  const words = new Map<string, string>()
  for (const { column, text } of passages) {
    if (column === 'files') continue
    for (const { folded, from, to } of wordsIn(text))
      if (folded.length > 2 && !/\d/.test(folded) && !words.has(folded))
        words.set(folded, shownAs(text.slice(from, to)))
  }
  return words
}

/** Acronyms keep their capitals; a word at the head of a sentence does not. */
const shownAs = (written: string) =>
  written.length < 7 && written === written.toUpperCase() ? written : written.toLowerCase()

/** Counts the words that came into a document or went out of it. */
export async function countWords(
  run: Run,
  language: Locale,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<void> {
  const gone = [...before.keys()].filter((word) => !after.has(word))
  const come = [...after].filter(([word]) => !before.has(word))
  if (gone.length > 0) await lessOf(run, language, gone)
  if (come.length > 0) await moreOf(run, language, come)
}

async function moreOf(
  run: Run,
  language: Locale,
  come: readonly [string, string][],
): Promise<void> {
  await run(
    `INSERT INTO search_words (language, word, shown, docs)
     SELECT ?, json_extract(value, '$[0]'), json_extract(value, '$[1]'), 1 FROM json_each(?) WHERE true
     ON CONFLICT (language, word) DO UPDATE SET docs = docs + 1`,
    [language, JSON.stringify(come)],
  )
  const fresh = await run(
    `SELECT w.word AS word FROM json_each(?) AS each
     CROSS JOIN search_words AS w ON w.language = ? AND w.word = json_extract(each.value, '$[0]') WHERE w.docs = 1`,
    [JSON.stringify(come), language],
  )
  await run(
    `INSERT OR IGNORE INTO search_grams (gram, language, word)
     SELECT json_extract(value, '$[0]'), ?, json_extract(value, '$[1]') FROM json_each(?)`,
    [language, gramsAndWords(fresh)],
  )
}

async function lessOf(run: Run, language: Locale, gone: readonly string[]): Promise<void> {
  const words = JSON.stringify(gone)
  const among = `language = ? AND word IN (SELECT value FROM json_each(?))`
  await run(`UPDATE search_words SET docs = docs - 1 WHERE ${among}`, [language, words])
  const last = await run(`SELECT word FROM search_words WHERE ${among} AND docs < 1`, [
    language,
    words,
  ])
  if (last.length === 0) return
  await run(
    `DELETE FROM search_grams WHERE (gram, language, word) IN
     (SELECT json_extract(value, '$[0]'), ?, json_extract(value, '$[1]') FROM json_each(?))`,
    [language, gramsAndWords(last)],
  )
  await run(`DELETE FROM search_words WHERE ${among} AND docs < 1`, [language, words])
}

const gramsAndWords = (rows: readonly Record<string, unknown>[]): string =>
  JSON.stringify(
    rows.flatMap(({ word }) => gramsOf(String(word)).map((gram) => [gram, String(word)])),
  )

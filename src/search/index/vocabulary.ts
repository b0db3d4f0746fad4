import { locales, type Locale } from '@/src/codes/languages'
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

/** In how many documents more, or fewer, each word stands: summed up over many before it is stored. */
export type Moved = ReadonlyMap<Locale, Map<string, { shown: string; docs: number }>>

export const nothingMoved = (): Moved => new Map(locales.map((language) => [language, new Map()]))

/** Counts the words that came into a document or went out of it. */
export function countWords(
  moved: Moved,
  language: Locale,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [word, shown] of before) if (!after.has(word)) move(moved, language, word, shown, -1)
  for (const [word, shown] of after) if (!before.has(word)) move(moved, language, word, shown, 1)
}

function move(moved: Moved, language: Locale, word: string, shown: string, by: 1 | -1): void {
  const there = moved.get(language)?.get(word)
  if (there) there.docs += by
  else moved.get(language)?.set(word, { shown, docs: by })
}

export async function storeWords(run: Run, moved: Moved): Promise<void> {
  for (const [language, words] of moved) {
    const changed = [...words].filter(([, { docs }]) => docs !== 0)
    if (changed.length === 0) continue
    const rows = changed.map(([word, { shown, docs }]) => [word, shown, docs])
    await run(
      `INSERT INTO search_words (language, word, shown, docs)
       SELECT ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
       ON CONFLICT (language, word) DO UPDATE SET docs = docs + excluded.docs`,
      [language, JSON.stringify(rows)],
    )
    const fewer = changed.filter(([, { docs }]) => docs < 0).map(([word]) => word)
    if (fewer.length > 0) await forgetGone(run, language, fewer)
  }
}

const forgetGone = (run: Run, language: Locale, words: readonly string[]) =>
  run(
    `DELETE FROM search_words WHERE language = ? AND docs < 1 AND word IN (SELECT value FROM json_each(?))`,
    [language, JSON.stringify(words)],
  )

export type KnownWord = { word: string; shown: string; language: Locale; docs: number }

/** Which of these stand in what every member may read, and in how many documents of each language. */
export const wordsAmong = async (run: Run, words: readonly string[]): Promise<KnownWord[]> =>
  (await run(
    `SELECT w.word AS word, w.shown AS shown, w.language AS language, w.docs AS docs FROM json_each(?) AS each
     CROSS JOIN search_words AS w ON w.word = each.value AND w.language IN (${locales.map(() => '?').join(', ')})`,
    [JSON.stringify(words), ...locales],
  )) as KnownWord[]

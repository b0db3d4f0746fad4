import { locales, type Locale } from '@/src/codes/languages'
import { stem } from '../analyser/stem'
import { wordsIn } from '../analyser/words'
import {
  columns,
  open,
  type IndexedDocument,
  type SearchedCollection,
  type Texts,
} from '../searched'
import type { Run } from './run'
import { textsIn } from './schema'
import { countWords, vocabularyOf, type Moved } from './vocabulary'

type Kept = { id: number; audience: string; facts: string; texts: string }

/**
 * Puts a document in, replaces it, or takes it out where there is none to read; untouched where nothing changed. Which words
 * moved by it is told in `moved`, for whoever asked to store.
 */
export async function putDocument(
  run: Run,
  collection: SearchedCollection,
  doc: string,
  now: IndexedDocument | null,
  moved: Moved,
): Promise<void> {
  const was = await keptOf(run, collection, doc)
  const facts = JSON.stringify(now?.facts)
  const texts = JSON.stringify(now?.texts)
  if (!was && !now) return
  if (was && now && was.audience === now.audience && was.facts === facts && was.texts === texts)
    return
  if (was) await takeTextsOut(run, was)
  const id = now ? await keep(run, [collection, doc, now.audience, facts, texts]) : null
  if (now && id !== null) await putTextsIn(run, id, now)
  if (!now) await run(`DELETE FROM search_docs WHERE collection = ? AND doc = ?`, [collection, doc])
  count(moved, was && isOpen(was) ? readTexts(was.texts) : {}, now && isOpen(now) ? now.texts : {})
}

export const readTexts = (texts: unknown): Texts => JSON.parse(String(texts)) as Texts
const isOpen = ({ audience }: { audience: string }) => audience === open

async function keptOf(run: Run, collection: string, doc: string): Promise<Kept | undefined> {
  const [row] = await run(
    `SELECT id, audience, facts, texts FROM search_docs WHERE collection = ? AND doc = ?`,
    [collection, doc],
  )
  return row as Kept | undefined
}

async function keep(run: Run, values: readonly string[]): Promise<number> {
  const [row] = await run(
    `INSERT INTO search_docs (collection, doc, audience, facts, texts) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (collection, doc) DO UPDATE SET audience = excluded.audience, facts = excluded.facts, texts = excluded.texts
     RETURNING id`,
    values,
  )
  return Number(row?.id)
}

async function takeTextsOut(run: Run, was: Kept): Promise<void> {
  for (const language of locales)
    await run(`DELETE FROM ${textsIn(language, !isOpen(was))} WHERE rowid = ?`, [was.id])
  if (isOpen(was)) await run(`DELETE FROM search_titles WHERE rowid = ?`, [was.id])
}

async function putTextsIn(run: Run, id: number, now: IndexedDocument): Promise<void> {
  for (const [language, cells] of analysed(now.texts))
    await run(
      `INSERT INTO ${textsIn(language, !isOpen(now))} (rowid, ${columns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?)`,
      [id, ...cells],
    )
  if (isOpen(now))
    await run(`INSERT INTO search_titles (rowid, ${locales.join(', ')}) VALUES (?, ?, ?, ?)`, [
      id,
      ...locales.map((language) => titleIn(now.texts, language)),
    ])
}

/** The stems of each column, in the order of the words. */
export const analysed = (texts: Texts): [Locale, string[]][] =>
  locales.flatMap((language) => {
    const passages = texts[language]
    if (!passages) return []
    const cells = columns.map((column) =>
      passages
        .filter((passage) => passage.column === column)
        .flatMap(({ text }) => wordsIn(text).map(({ folded }) => stem(language, folded)))
        .join(' '),
    )
    return [[language, cells]]
  })

export const titleIn = (texts: Texts, language: Locale): string =>
  (texts[language] ?? [])
    .filter(({ column }) => column === 'title')
    .flatMap(({ text }) => wordsIn(text).map(({ folded }) => folded))
    .join(' ')

function count(moved: Moved, before: Texts, after: Texts): void {
  for (const language of locales)
    countWords(moved, language, vocabularyOf(before[language]), vocabularyOf(after[language]))
}

import type { Locale } from '@/src/codes/languages'
import { distance, forgiven, gramsOf } from '../analyser/closeness'
import type { Lexicon } from '../analyser/lexicon'
import type { Asked, Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term } from '../analyser/terms'
import type { Run } from '../index/run'
import { partsOf } from './compounds'
import type { Reader } from './reader'
import { countIn, matchOf, openCount, tablesFor, type Weights } from './weigh'

/** What stands in place of a word that is nowhere: one word, or the two that it is made of. */
export type Correction = { typed: Asked; words: readonly string[]; shown: string; docs: number }
type Near = { word: string; shown: string; language: Locale; docs: number }

/** The words of the question that are nowhere in what this reader may see, each with the nearest word that every member may read. */
export async function correctionsOf(run: Run, asking: Understanding): Promise<Correction[]> {
  const { question, terms, weights, reader, lexicon, language } = asking
  const corrections: Correction[] = []
  for (const word of question.words) {
    const term = terms.find(({ folded, required }) => !required && folded[0] === word.folded)
    if (!term || word.isStop || /\d/.test(word.folded) || forgiven(word.folded.length) === 0)
      continue
    const isWanting = await isNowhere(run, term, weights, reader)
    if (!isWanting && !(await isBent(run, term, asking))) continue
    const near =
      (await nearestTo(run, word.folded, lexicon, language)) ?? (await partsOf(run, word.folded))
    if (near) corrections.push({ typed: word, ...near })
  }
  return corrections
}

/** A question, what it is held against, and for whom. */
export type Understanding = {
  question: Question
  terms: readonly Term[]
  weights: Weights
  reader: Reader
  lexicon: Lexicon
  language: Locale
}

async function isNowhere(run: Run, term: Term, weights: Weights, reader: Reader): Promise<boolean> {
  if (term.variants.some((variant) => openCount(weights, variant).with > 0)) return false
  const closed = tablesFor(weights.closed).filter((table) => table.closed)
  for (const { name, language } of closed)
    for (const variant of term.variants.filter((each) => each.language === language))
      if (
        countIn(weights, name, variant).with > 0 &&
        (await isSeen(run, name, matchOf(variant), reader))
      )
        return false
  return true
}

/**
 * For who reads no Dutch, a word that only the Dutch endings make into another is a slip: entreprize and entreprise. One that
 * stands so in a Dutch text is not.
 */
async function isBent(
  run: Run,
  term: Term,
  { weights, reader, lexicon, language }: Understanding,
): Promise<boolean> {
  const [folded = ''] = term.folded
  if (language === 'nl' || folded.startsWith(stem('nl', folded))) return false
  const variants = term.variants.filter((each) => each.as === 'word' && each.language !== 'nl')
  if (!(await isNowhere(run, { ...term, variants }, weights, reader))) return false
  if (ofLexicon(lexicon).some(({ word }) => word === folded)) return false
  const sql = `SELECT 1 AS found FROM search_words WHERE language = 'nl' AND word = ? LIMIT 1`
  return (await run(sql, [folded])).length === 0
}

/** What stands in the papers of others is nowhere for this reader. */
async function isSeen(
  run: Run,
  table: string,
  match: string,
  { audiences }: Reader,
): Promise<boolean> {
  if (!audiences) return true
  const found = await run(
    `SELECT 1 AS found FROM ${table} AS t JOIN search_docs AS d ON d.id = t.rowid
     WHERE ${table} MATCH ? AND d.audience IN (SELECT value FROM json_each(?)) LIMIT 1`,
    [match, JSON.stringify(audiences)],
  )
  return found.length > 0
}

/** The nearest known word: fewest signs away, the reader's language first, then the one that stands in the most texts. */
export async function nearestTo(run: Run, folded: string, lexicon: Lexicon, language: Locale) {
  const most = forgiven(folded.length)
  const rows = await run(
    `SELECT w.word AS word, w.shown AS shown, w.language AS language, w.docs AS docs FROM (
       SELECT language, word, count(*) AS shared FROM search_grams
       WHERE gram IN (SELECT value FROM json_each(?)) AND length(word) BETWEEN ? AND ? GROUP BY language, word ORDER BY shared DESC LIMIT 200
     ) AS near CROSS JOIN search_words AS w ON w.language = near.language AND w.word = near.word`,
    [JSON.stringify(gramsOf(folded)), folded.length - most, folded.length + most],
  )
  const [best] = [...(rows as Near[]), ...ofLexicon(lexicon)]
    .map((near) => ({ ...near, away: distance(folded, near.word, most) }))
    .filter(({ away, word }) => away <= most && away > 0 && word.length > 2)
    .toSorted((a, b) => rank(a, folded, language) - rank(b, folded, language) || b.docs - a.docs)
  return best && { words: [best.word], shown: best.shown, docs: best.docs }
}

/** People get the first letter right; doubled letters and wrong vowels are what they get wrong. */
const rank = (near: Near & { away: number }, folded: string, language: Locale) =>
  near.away + (near.word[0] === folded[0] ? 0 : 0.6) + (near.language === language ? 0 : 0.3)

const ofLexicon = ({ forms }: Lexicon): Near[] =>
  forms
    .flat()
    .flatMap(({ folded, language }) =>
      folded.map((word) => ({ word, shown: word, language, docs: 0 })),
    )

/** The question with its corrections in place. */
export function corrected(text: string, corrections: readonly Correction[]): string {
  let said = text
  for (const { typed, shown } of corrections.toSorted((a, b) => b.typed.from - a.typed.from))
    said = said.slice(0, typed.from) + shown + said.slice(typed.to)
  return said
}

import type { Locale } from '@/src/codes/languages'
import { distance, forgiven, isSlip } from '../analyser/closeness'
import type { Lexicon } from '../analyser/lexicon'
import type { Asked, Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term } from '../analyser/terms'
import type { Held, HeldDocument } from '../index/held'
import type { Run } from '../index/run'
import { near, type Spellings } from '../index/spellings'
import { wordsAmong, type KnownWord } from '../index/vocabulary'
import { partsOf } from './compounds'
import { sees, type Reader } from './reader'
import { matchesIn, tablesFor, type Weights } from './weigh'

/** What stands in place of a word that is nowhere: one word, or the two that it is made of. */
export type Correction = { typed: Asked; words: readonly string[]; shown: string; docs: number }

/** The words of the question that are nowhere in what this reader may see, each with the nearest word that every member may read. */
export async function correctionsOf(run: Run, asking: Understanding): Promise<Correction[]> {
  const { question, terms, weights } = asking
  const corrections: Correction[] = []
  for (const word of question.words) {
    const term = terms.find(({ folded, required }) => !required && folded[0] === word.folded)
    if (!term || word.isStop || /\d/.test(word.folded) || forgiven(word.folded.length) === 0)
      continue
    if (!isNowhere(term, weights, asking) && !(await isBent(run, term, asking))) continue
    const meant = (await nearestTo(run, word.folded, asking)) ?? (await partsOf(run, word.folded))
    if (meant) corrections.push({ typed: word, ...meant })
  }
  return corrections
}

/** A question, what it is held against, and for whom. */
export type Understanding = {
  question: Question
  terms: readonly Term[]
  weights: Weights
  reader: Reader
  held: Held
  lexicon: Lexicon
  spellings: Spellings
  language: Locale
}

/** What stands in the papers of others alone is nowhere for this reader. */
const isNowhere = (
  { variants }: Pick<Term, 'variants'>,
  weights: Weights,
  { reader, held: { documents } }: Pick<Understanding, 'reader' | 'held'>,
): boolean =>
  tablesFor(weights.closed).every(({ name, language }) =>
    variants
      .filter((each) => each.language === language)
      .every((each) =>
        matchesIn(weights, name, each).ids.every((id) => !isSeen(reader, documents.get(id))),
      ),
  )

const isSeen = (reader: Reader, document?: HeldDocument) =>
  document !== undefined && sees(reader, document)

/**
 * For who reads no Dutch, a word that only the Dutch endings make into another is a slip: entreprize and entreprise. One that
 * stands so in a Dutch text is not.
 */
async function isBent(run: Run, term: Term, asking: Understanding): Promise<boolean> {
  const { weights, lexicon, language } = asking
  const [folded = ''] = term.folded
  if (language === 'nl' || folded.startsWith(stem('nl', folded))) return false
  const variants = term.variants.filter((each) => each.as === 'word' && each.language !== 'nl')
  if (!isNowhere({ variants }, weights, asking)) return false
  if (lexicon.words.some(({ word }) => word === folded)) return false
  const sql = `SELECT 1 AS found FROM search_words WHERE language = 'nl' AND word = ? LIMIT 1`
  return (await run(sql, [folded])).length === 0
}

/** The nearest known word: fewest signs away, the reader's language first, then the one that stands in the most texts. */
export async function nearestTo(
  run: Run,
  folded: string,
  { lexicon, spellings, language }: Pick<Understanding, 'lexicon' | 'spellings' | 'language'>,
) {
  const most = forgiven(folded.length)
  const known = await wordsAmong(run, near(spellings, folded, most))
  const [best] = [...known, ...ofTheTrade(lexicon, folded, most)]
    .map((each) => ({ ...each, away: distance(folded, each.word, most) }))
    .filter(({ away, word }) => away <= most && away > 0 && word.length > 2 && isSlip(folded, word))
    .toSorted((a, b) => rank(a, folded, language) - rank(b, folded, language) || b.docs - a.docs)
  return best && { words: [best.word], shown: best.shown, docs: best.docs }
}

/** People get the first letter right; doubled letters and wrong vowels are what they get wrong. */
const rank = (known: KnownWord & { away: number }, folded: string, language: Locale) =>
  known.away + (known.word[0] === folded[0] ? 0 : 0.6) + (known.language === language ? 0 : 0.3)

/** Words that the lists of synonyms know and perhaps no text does. */
const ofTheTrade = ({ words }: Lexicon, folded: string, most: number): KnownWord[] =>
  words
    .filter(({ word }) => distance(folded, word, most) <= most)
    .map(({ word, language }) => ({ word, shown: word, language, docs: 0 }))

/** The question with its corrections in place. */
export function corrected(text: string, corrections: readonly Correction[]): string {
  let said = text
  for (const { typed, shown } of corrections.toSorted((a, b) => b.typed.from - a.typed.from))
    said = said.slice(0, typed.from) + shown + said.slice(typed.to)
  return said
}

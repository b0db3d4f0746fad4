import type { Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term, Variant } from '../analyser/terms'
import type { Held, HeldDocument } from '../index/held'
import type { Run } from '../index/run'
import { idsIn, weighedIn } from './matches'
import { sees, type Reader } from './reader'
import {
  countIn,
  fts5Rarity,
  isCommon,
  isEverywhere,
  matchOf,
  openCount,
  rarity,
  tablesFor,
  type Weights,
} from './weigh'

/** A document that answers, before filters. */
export type Candidate = { document: HeldDocument; score: number }

type Asking = {
  terms: readonly Term[]
  question: Question
  weights: Weights
  reader: Reader
  held: Held
}

/** Every document that the question finds and this reader may see; where all of the question stands, the score is whole. */
export async function candidatesFor(run: Run, asking: Asking): Promise<Candidate[]> {
  const { terms, question, weights, reader, held } = asking
  const without = await excluded(run, question, weights)
  const seen = ({ id, audience }: HeldDocument) => sees(reader, audience) && !without.has(id)
  if (terms.length === 0)
    return [...held.documents.values()].filter(seen).map((document) => ({ document, score: 0 }))
  const telling = terms.filter(({ isStop }) => !isStop)
  const asked = telling.length > 0 ? telling : terms
  const candidates: Candidate[] = []
  for (const [id, { score, terms: answered }] of await tallied(run, asked, weights)) {
    const document = held.documents.get(id)
    if (document && seen(document))
      candidates.push({ document, score: score * (0.4 + (0.6 * answered) / asked.length) })
  }
  return candidates
}

type Tally = { score: number; terms: number; required: number; selected: boolean }

/** Any rarer term selects; common ones rank what is selected; phrases must be there. */
async function tallied(
  run: Run,
  terms: readonly Term[],
  weights: Weights,
): Promise<Map<number, Tally>> {
  const tallies = new Map<number, Tally>()
  let selecting = false
  for (const term of terms) {
    const parts = partsOf(term, weights)
    selecting ||= parts.some(({ selects }) => selects)
    for (const [id, { score, inTitle, selected }] of await scored(run, parts)) {
      const tally = tallies.get(id) ?? { score: 0, terms: 0, required: 0, selected: false }
      tally.score += score + inTitle
      tally.terms += 1
      tally.required += term.required ? 1 : 0
      tally.selected ||= selected
      tallies.set(id, tally)
    }
  }
  const must = terms.filter(({ required }) => required).length
  for (const [id, { required, selected }] of tallies)
    if (must > 0 ? required < must : selecting && !selected) tallies.delete(id)
  return tallies
}

/** One way of saying a term, in one table of texts. */
type Part = {
  table: string
  match: string
  selects: boolean
  /** What standing in the text counts, and what standing in the title adds. */
  weight: number
  titleWeight: number
  /** In so many texts that how often it stands in one of them tells nothing. */
  flat: boolean
}

/** What standing in the title adds: bm25 alone would favour whatever is short. */
const titled = 1.2

function partsOf(term: Term, weights: Weights): Part[] {
  const tells = rarity(weights, term)
  const isRare = !term.variants.some(
    (each) => each.as === 'word' && isCommon(openCount(weights, each)),
  )
  return tablesFor(weights.closed).flatMap(({ name, language }) =>
    term.variants
      .filter((each) => each.language === language && countIn(weights, name, each).with > 0)
      .map((variant) => partIn(name, variant, weights, { term, tells, isRare })),
  )
}

function partIn(
  table: string,
  variant: Variant,
  weights: Weights,
  { term, tells, isRare }: { term: Term; tells: number; isRare: boolean },
): Part {
  const rare = isRare && !variant.loose && !isCommon(openCount(weights, variant))
  const weight = variant.weight * tells
  const flat = isEverywhere(openCount(weights, variant))
  return {
    table,
    match: matchOf(variant),
    selects: term.required || rare,
    weight: flat ? weight : weight / fts5Rarity(countIn(weights, table, variant)),
    titleWeight: weight * titled,
    flat,
  }
}

type Scored = { score: number; inTitle: number; selected: boolean }

/** Of several ways of saying a term the best counts, in the text and in the title. */
async function scored(run: Run, parts: readonly Part[]): Promise<Map<number, Scored>> {
  const scores = new Map<number, Scored>()
  for (const { table, match, selects, weight, titleWeight, flat } of parts) {
    const { ids, weights } = flat
      ? { ids: await idsIn(run, table, match), weights: null }
      : await weighedIn(run, table, match)
    for (const [at, id] of ids.entries()) {
      const score = weight * (weights?.[at] ?? 1)
      const there = scores.get(id)
      if (!there) scores.set(id, { score, inTitle: 0, selected: selects })
      else {
        there.score = Math.max(there.score, score)
        there.selected ||= selects
      }
    }
    for (const id of await idsIn(run, table, `title : ${match}`)) {
      const there = scores.get(id)
      if (there) there.inTitle = Math.max(there.inTitle, titleWeight)
    }
  }
  return scores
}

/** A word not wanted is not wanted in any language of the document. */
async function excluded(
  run: Run,
  { excluded: refused }: Question,
  { closed }: Weights,
): Promise<ReadonlySet<number>> {
  const ids = new Set<number>()
  for (const words of refused)
    for (const { name, language } of tablesFor(closed)) {
      const match = matchOf({ stems: words.map(({ folded }) => stem(language, folded)) })
      for (const id of await idsIn(run, name, match)) ids.add(id)
    }
  return ids
}

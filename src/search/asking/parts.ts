import { akin, loosely, type Term, type Variant } from '../analyser/terms'
import type { Matches } from './matches'
import { countIn, isCommon, matchesIn, openCount, rarity, tablesFor, type Weights } from './weigh'

/** One way of saying a term, in one table of texts. */
export type Part = Matches & {
  selects: boolean
  /** What standing in the text counts, and what standing in the title adds. */
  weight: number
  titleWeight: number
}

/** What standing in the title adds: bm25 alone would favour whatever is short. */
const titled = 1.2

/** Where neither a word nor what means the same stands anywhere, what goes with it must do. */
const inItsStead = akin / loosely

/** Every way of saying a term that stands anywhere. */
export function partsOf(term: Term, weights: Weights): Part[] {
  const tells = rarity(weights, term)
  const isRare = !term.variants.some(
    (each) => each.as === 'word' && isCommon(openCount(weights, each)),
  )
  const stands = term.variants.some((each) => !each.loose && openCount(weights, each).with > 0)
  return tablesFor(weights.closed).flatMap(({ name, language }) =>
    term.variants
      .filter((each) => each.language === language && countIn(weights, name, each).with > 0)
      .map((variant) => partIn(name, variant, weights, { term, tells, isRare, stands })),
  )
}

function partIn(
  table: string,
  variant: Variant,
  weights: Weights,
  { term, tells, isRare, stands }: { term: Term; tells: number; isRare: boolean; stands: boolean },
): Part {
  const among = openCount(weights, variant)
  const weight = variant.weight * tells * (variant.loose && !stands ? inItsStead : 1)
  return {
    ...matchesIn(weights, table, variant),
    selects: term.required || (isRare && !(variant.loose && stands) && !isCommon(among)),
    weight,
    titleWeight: weight * titled,
  }
}

import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Known } from '../index/lexicon'
import { facets, type Facet } from '@/src/codes/search'
import type { Count, Filters } from './facets'

export type NamedFacets = Record<Facet, { value: string; label: string; count: number }[]>

/** The facets in the reader's words. */
export function named(counts: Record<Facet, Count[]>, known: Known, locale: Locale): NamedFacets {
  const say = sayingIn(known, locale)
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      counts[facet].map(({ value, count }) => ({ value, label: say(facet, value), count })),
    ]),
  ) as NamedFacets
}

function sayingIn({ labels }: Known, locale: Locale) {
  const { codes, knowledgeCodes, search } = wordsIn(locale)
  const words: Partial<Record<Facet, Record<string, string>>> = {
    kind: search.kind,
    stage: codes.stage,
    serves: codes.audience,
    language: codes.language,
    evidence: knowledgeCodes.evidence,
  }
  return (facet: Facet, value: string): string =>
    words[facet]?.[value] ?? labelOf(labels.get(value)?.said, locale) ?? value
}

const labelOf = (said: Partial<Record<Locale, string>> | undefined, locale: Locale) =>
  said && (said[locale] ?? said.fr ?? said.nl ?? said.en)

/** A need may be asked for by its code, an axis by its number, an operator by its slug: the index knows ids. */
export const withIds = (filters: Filters, { ids }: Known): Filters => ({
  ...filters,
  ...Object.fromEntries(
    (['axis', 'need', 'actor'] as const).flatMap((facet) =>
      filters[facet] ? [[facet, filters[facet].map((value) => ids.get(value) ?? value)]] : [],
    ),
  ),
})

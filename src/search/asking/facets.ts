import { facets, type Facet } from '@/src/codes/search'
import type { Facts } from '../searched'

/** Values asked for, by facet: one of them is enough; of several facets each must hold. */
export type Filters = Partial<Record<Facet, readonly string[]>>
export type Count = { value: string; count: number }

const passes = (facts: Facts, facet: Facet, wanted: Filters) => {
  const values = wanted[facet]
  return !values?.length || facts[facet].some((value) => values.includes(value))
}

export const passesAll = (facts: Facts, wanted: Filters): boolean =>
  facets.every((facet) => passes(facts, facet, wanted))

/** How many of these each value would leave, every other filter on. */
export function countFacets(
  found: readonly { facts: Facts }[],
  wanted: Filters,
): Record<Facet, Count[]> {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<Facet, Map<string, number>>
  for (const { facts } of found) {
    const failing = facets.filter((facet) => !passes(facts, facet, wanted))
    if (failing.length > 1) continue
    for (const facet of failing.length === 1 ? failing : facets)
      for (const value of facts[facet])
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  return Object.fromEntries(
    facets.map((facet) => [facet, inOrder(facet, counts[facet])]),
  ) as Record<Facet, Count[]>
}

/** Years the latest first, everything else the most first. */
function inOrder(facet: Facet, counts: ReadonlyMap<string, number>): Count[] {
  const listed = [...counts].map(([value, count]) => ({ value, count }))
  return facet === 'year'
    ? listed.sort((a, b) => b.value.localeCompare(a.value))
    : listed.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

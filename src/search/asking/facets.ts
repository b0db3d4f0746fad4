import { facets, type Facet } from '@/src/codes/search'
import { numberOf, type Held, type HeldDocument, type Values } from '../index/held'

/** Values asked for, by facet: one of them is enough; of several facets each must hold. */
export type Filters = Partial<Record<Facet, readonly string[]>>
export type Count = { value: string; count: number }
/** The same as numbers: a document passes where it holds one number of each. A value that nothing has passes nothing. */
export type Wanted = readonly { facet: Facet; numbers: ReadonlySet<number> }[]

export const wantedOf = (filters: Filters, { values }: Held): Wanted =>
  facets.flatMap((facet) => {
    const asked = filters[facet]
    if (!asked?.length) return []
    const numbers = asked.flatMap((value) => numberOf(values, facet, value) ?? [])
    return [{ facet, numbers: new Set(numbers) }]
  })

const passes = ({ values }: HeldDocument, { numbers }: Wanted[number]) =>
  values.some((value) => numbers.has(value))

export const passesAll = (document: HeldDocument, wanted: Wanted): boolean =>
  wanted.every((each) => passes(document, each))

/** How many of these each value would leave, every other filter on. */
export function countFacets(
  found: readonly HeldDocument[],
  wanted: Wanted,
  { values: { said } }: Held,
): Record<Facet, Count[]> {
  const counts = new Uint32Array(said.length)
  for (const document of found) {
    const failing = wanted.length > 0 ? wanted.filter((each) => !passes(document, each)) : wanted
    if (failing.length > 1) continue
    const only = failing[0]?.facet
    for (const value of document.values)
      if (only === undefined || said[value]?.facet === only)
        counts[value] = (counts[value] ?? 0) + 1
  }
  return listed(counts, said)
}

function listed(counts: Uint32Array, said: Values['said']): Record<Facet, Count[]> {
  const byFacet = Object.fromEntries(facets.map((facet) => [facet, [] as Count[]])) as Record<
    Facet,
    Count[]
  >
  for (const [number, count] of counts.entries()) {
    const known = said[number]
    if (known && count > 0) byFacet[known.facet].push({ value: known.value, count })
  }
  for (const facet of facets) byFacet[facet].sort(facet === 'year' ? latestFirst : mostFirst)
  return byFacet
}

const latestFirst = (a: Count, b: Count) => b.value.localeCompare(a.value)
const mostFirst = (a: Count, b: Count) => b.count - a.count || a.value.localeCompare(b.value)

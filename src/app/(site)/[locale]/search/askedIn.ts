import { closedFacets, facets, searchSorts, type SearchSort } from '@/src/codes/search'
import { longestQuestion } from '@/src/search/analyser/question'
import type { Filters } from '@/src/search/search'

export type Address = Record<string, string | string[] | undefined>
/** What the address asks of the box. */
export type Asked = {
  q: string
  filters: Filters
  sort: SearchSort
  exact: boolean
  page: number
  /** Asked while one types: nothing to be counted as a question. */
  typing: boolean
  cut: boolean
}

const mostValues = 30
const all = (value: string | string[] | undefined): string[] =>
  [value].flat().flatMap((one) => (one ? [one.slice(0, 100)] : []))

/** A value that is no code of ours is as good as none; a question too long is cut, and the page says so. */
export function askedIn(address: Address): Asked {
  const typed = String([address.q].flat()[0] ?? '').trim()
  const page = Math.trunc(Number([address.page].flat()[0]))
  return {
    q: typed.slice(0, longestQuestion),
    cut: typed.length > longestQuestion,
    filters: filtersIn(address),
    sort: searchSorts.find((sort) => sort === address.sort) ?? 'relevance',
    exact: address.exact === 'true',
    typing: address.typing === '1',
    page: page >= 1 && page <= 10_000 ? page : 1,
  }
}

function filtersIn(address: Address): Filters {
  const kept = facets.flatMap((facet) => {
    const values = all(address[facet])
      .filter((value) => closedFacets[facet]?.includes(value) ?? true)
      .slice(0, mostValues)
    return values.length ? [[facet, values] as const] : []
  })
  return Object.fromEntries(kept)
}

export const isFiltered = ({ filters }: Pick<Asked, 'filters'>): boolean =>
  Object.keys(filters).length > 0

type Wanted = Partial<Pick<Asked, 'q' | 'filters' | 'sort' | 'exact' | 'page'>>

/** The same as it stands in an address. */
export function queryOf({ q, filters = {}, sort, exact, page }: Wanted): string {
  const said = new URLSearchParams()
  if (q) said.set('q', q)
  for (const [facet, values] of Object.entries(filters))
    for (const value of values ?? []) said.append(facet, value)
  if (sort && sort !== 'relevance') said.set('sort', sort)
  if (exact) said.set('exact', 'true')
  if (page && page > 1) said.set('page', String(page))
  return said.toString()
}

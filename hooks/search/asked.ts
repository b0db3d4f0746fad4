import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/src/codes/languages'
import { closedFacets, facets, searchSorts, type SearchSort } from '@/src/codes/search'
import { refused } from '@/src/errors'
import { inLanguageOf, languageOf } from '@/src/i18n/ofRequest'
import { longestQuestion } from '@/src/search/analyser/question'
import { usualLimit, type Filters, type Searching } from '@/src/search/search'
import type { Fault } from '@/src/workflows/stepFields'
import { wrongBody } from '../refusals'

const mostHits = 50
const mostSuggestions = 20

/** What is asked of the box. 400 for a question too long and for values outside the lists; limits are clamped. */
export function searchAskedIn(req: PayloadRequest): Searching {
  const given = paramsOf(req)
  const q = questionOf(req, given)
  const filters = filtersIn(given)
  const sort = given.get('sort') ?? 'relevance'
  const faults = [...localeFaults(given), ...filterFaults(filters), ...sortFaults(sort)]
  if (faults.length > 0) throw wrongBody(req, 'search', faults)
  return {
    q,
    locale: localeIn(req, given),
    filters,
    sort: sort as SearchSort,
    exact: given.get('exact') === 'true',
    page: whole(given.get('page'), 1, 1_000_000, 1),
    limit: whole(given.get('limit'), 1, mostHits, usualLimit),
  }
}

export function suggestionAskedIn(req: PayloadRequest): {
  q: string
  locale: Locale
  limit: number
} {
  const given = paramsOf(req)
  const q = questionOf(req, given)
  const faults = localeFaults(given)
  if (faults.length > 0) throw wrongBody(req, 'search', faults)
  return {
    q,
    locale: localeIn(req, given),
    limit: whole(given.get('limit'), 1, mostSuggestions, 8),
  }
}

const paramsOf = ({ url }: PayloadRequest) => new URL(url ?? '', 'http://localhost').searchParams

function questionOf(req: PayloadRequest, given: URLSearchParams): string {
  const q = (given.get('q') ?? '').replace(/\p{Cs}|\0/gu, ' ')
  if (q.length > longestQuestion)
    throw refused(400, 'question-too-long', inLanguageOf(req).search.tooLong)
  return q
}

function filtersIn(given: URLSearchParams): Filters {
  const asked = facets.flatMap((facet) => {
    const values = [...given.getAll(facet), ...given.getAll(`${facet}[]`)].filter(Boolean)
    return values.length > 0 ? [[facet, values] as const] : []
  })
  return Object.fromEntries(asked)
}

const unknown = (path: string): Fault => ({ path, problem: 'unknown' })
const localeFaults = (given: URLSearchParams) =>
  given.has('locale') && !isLocale(given.get('locale')) ? [unknown('locale')] : []
const sortFaults = (sort: string) =>
  (searchSorts as readonly string[]).includes(sort) ? [] : [unknown('sort')]
const filterFaults = (filters: Filters) =>
  facets.flatMap((facet) => {
    // another value is a mistake, where an unknown operator or year just finds nothing
    const list = closedFacets[facet]
    const strange = list && filters[facet]?.some((value) => !list.includes(value))
    return strange ? [unknown(facet)] : []
  })

function localeIn(req: PayloadRequest, given: URLSearchParams): Locale {
  const asked = given.get('locale')
  return isLocale(asked) ? asked : languageOf(req)
}

function whole(given: string | null, least: number, most: number, usual: number): number {
  const asked = Math.trunc(Number(given))
  if (given === null || Number.isNaN(asked)) return usual
  return Math.min(Math.max(asked, least), most)
}

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { facets } from '@/src/codes/search'
import { paths } from '@/src/paths'
import type { SavedSearch, User } from '@/src/payload-types'
import { search, type Filters } from '@/src/search/search'

/** What can be new in itself: the date of the others is that of a meeting, or of a check. */
const published = ['outputs', 'good-practices', 'expertise'] as const
export type Found = {
  collection: (typeof published)[number]
  title: string
  lang: Locale
  path: string
}

const most = 50

/** What this search finds for this person that was published after `from`. */
export async function foundSince(
  payload: Payload,
  user: User,
  { q, filters }: Pick<SavedSearch, 'q' | 'filters'>,
  { from, locale }: { from: string; locale: Locale },
): Promise<Found[]> {
  const asked = { q: q ?? '', locale, filters: filtersIn(filters), limit: most }
  const { hits } = await search(payload, user, { ...asked, sort: 'newest' })
  return hits.flatMap(({ collection, title, language, date, url }) => {
    const known = published.find((one) => one === collection)
    const isNew = date && new Date(date) > new Date(from)
    return known && isNew ? [{ collection: known, title, lang: language, path: url }] : []
  })
}

/** Where what it finds is read, the newest first. */
export function resultsOf(locale: Locale, { q, filters }: Pick<SavedSearch, 'q' | 'filters'>) {
  const query = new URLSearchParams(q ? { q } : {})
  for (const [facet, values] of Object.entries(filtersIn(filters)))
    for (const value of values) query.append(facet, value)
  query.set('sort', 'newest')
  return paths.search(locale, query.toString())
}

/** As the form of the search keeps them; anything else that was stored asks for nothing. */
export function filtersIn(stored: unknown): Filters {
  if (typeof stored !== 'object' || stored === null) return {}
  const said = stored as Record<string, unknown>
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const values = [said[facet]].flat().filter((value) => typeof value === 'string')
      return values.length ? [[facet, values]] : []
    }),
  )
}

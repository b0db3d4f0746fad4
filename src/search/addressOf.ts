import type { Locale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import type { SearchedCollection } from './searched'

type Page = { id: string; slug?: string }

const pages: Record<SearchedCollection, (locale: Locale, page: Page) => string> = {
  'good-practices': (locale, { id }) => paths.practice(locale, id),
  outputs: (locale, { id }) => paths.output(locale, id),
  actors: (locale, { slug }) => paths.actor(locale, slug ?? ''),
  services: (locale, { slug }) => paths.actor(locale, slug ?? ''),
  decisions: (locale, { id }) => paths.decision(locale, id),
  expertise: (locale, { id }) => paths.expertise(locale, id),
}

/** The page of a document; a service stands on its operator's. */
export const addressOf = (collection: SearchedCollection, locale: Locale, page: Page): string =>
  pages[collection](locale, page)

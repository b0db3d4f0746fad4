import type { Facet } from '@/src/codes/search'
import { locales, type Locale } from '@/src/codes/languages'

/** What the one box searches. */
export const searchedCollections = [
  'good-practices',
  'outputs',
  'actors',
  'services',
  'decisions',
  'expertise',
] as const
export type SearchedCollection = (typeof searchedCollections)[number]

/** What search knows words and names by: the synonyms of the trade, and the labels of what is filtered on. */
export const lexiconCollections = ['synonyms', 'needs', 'thematic-axes', 'actors'] as const
export type LexiconCollection = (typeof lexiconCollections)[number]

export type Facts = Record<Facet, readonly string[]> & { date: string | null; slug?: string }

/** The columns of the index, the weightiest first. */
export const columns = ['title', 'summary', 'about', 'body', 'files'] as const
export type Column = (typeof columns)[number]

export type Passage = { field: string; column: Column; text: string }
export type Texts = Partial<Record<Locale, readonly Passage[]>>

/** Read by every member, or by one group (its id); nobody's is seen by editors and the coordinator alone. */
export const open = 'members'
export const nobodys = 'nobody'

/** A document as the index holds it. */
export type IndexedDocument = {
  collection: SearchedCollection
  id: string
  audience: string
  facts: Facts
  texts: Texts
}

export const languagesOf = (texts: Texts): Locale[] => locales.filter((locale) => texts[locale])

import { evidenceLevels } from './knowledge'
import { locales } from './languages'
import { audiences } from './people'
import { stages } from './situation'

/** Codes of the one box: what it finds, and what its answers are filtered by. Source: the knowledge contract, "Search". */
export const hitKinds = [
  'practice',
  'experience',
  'output',
  'decision',
  'actor',
  'service',
  'expertise',
] as const
export type HitKind = (typeof hitKinds)[number]

export const facets = [
  'kind',
  'axis',
  'stage',
  'need',
  'serves',
  'actor',
  'language',
  'year',
  'evidence',
] as const
export type Facet = (typeof facets)[number]

export const searchSorts = ['relevance', 'newest'] as const
export type SearchSort = (typeof searchSorts)[number]

/** Facets of closed lists: any other value is no value of theirs. */
export const closedFacets: Partial<Record<Facet, readonly string[]>> = {
  kind: hitKinds,
  stage: stages,
  serves: audiences,
  language: locales,
  evidence: evidenceLevels,
}

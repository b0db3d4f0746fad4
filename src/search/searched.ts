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

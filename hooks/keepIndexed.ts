import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  Plugin,
} from 'payload'
import { prepareIndex } from '@/src/search/index/prepare'
import { isLexicon, isSearched } from '@/src/search/index/refresh'
import { reindex } from '@/src/search/reindex'
import { reindexAround } from '@/src/search/reindexAround'

/** What others are found by: where it changes, the index follows in all that name this document. */
const namedBy: Partial<Record<CollectionSlug, readonly string[]>> = {
  actors: ['name', 'slug'],
  needs: ['label'],
  'thematic-axes': ['title'],
  meetings: ['title', 'startsAt', 'kind', 'group'],
}

/** After a write, and before its answer leaves, the index says what the document says. */
const keepIndexed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const slug = collection.slug as CollectionSlug
  const id = idIn(doc)
  if (isSearched(slug) || isLexicon(slug)) await reindex(req, slug, id)
  if (namedBy[slug]?.some((field) => differs(doc, previousDoc, field)))
    await reindexAround(req, slug, id)
  return doc as unknown
}

const dropFromIndex: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  if (isSearched(slug) || isLexicon(slug)) await reindex(req, slug, idIn(doc))
  return doc as unknown
}

const idIn = (doc: unknown) => String((doc as { id: unknown }).id)
const differs = (doc: unknown, before: unknown, field: string) =>
  JSON.stringify((doc as Record<string, unknown>)[field]) !==
  JSON.stringify((before as Record<string, unknown> | undefined)?.[field])

/** Last of each collection's hooks: what they stored is what is found. */
const followed = (collection: CollectionConfig): CollectionConfig =>
  isSearched(collection.slug) || isLexicon(collection.slug) || collection.slug in namedBy
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), keepIndexed],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), dropFromIndex],
        },
      }
    : collection

/** Search, wired: its tables at the start, and every write followed. */
export const searchable: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(followed),
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await prepareIndex(payload)
  },
})

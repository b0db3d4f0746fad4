import type { PayloadRequest } from 'payload'
import { documentOf } from '../documents/documentOf'
import { relatedIn, storedIn, type Related } from '../documents/related'
import {
  lexiconCollections,
  searchedCollections,
  type LexiconCollection,
  type SearchedCollection,
} from '../searched'
import { putEntry } from './lexicon'
import { putDocument } from './put'
import type { Run } from './run'
import { nothingMoved, storeWords } from './vocabulary'

type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

export const isSearched = (slug: string): slug is SearchedCollection =>
  (searchedCollections as readonly string[]).includes(slug)
export const isLexicon = (slug: string): slug is LexiconCollection =>
  (lexiconCollections as readonly string[]).includes(slug)

/** Brings the index to what the database says of one document now, whatever it says. */
export async function refresh(
  run: Run,
  asking: Asking,
  collection: string,
  id: string,
  related: Related = relatedIn(asking),
): Promise<void> {
  if (!isSearched(collection) && !isLexicon(collection)) return
  const stored = await storedIn(asking, collection, id)
  if (isLexicon(collection)) await putEntry(run, collection, id, stored)
  if (!isSearched(collection)) return
  const moved = nothingMoved()
  await putDocument(run, collection, id, await documentOf(collection, stored, related), moved)
  await storeWords(run, moved)
}

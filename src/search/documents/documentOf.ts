import type { IndexedDocument, SearchedCollection } from '../searched'
import { output, practice } from './knowledge'
import { actor, decision, expertise, service } from './platform'
import type { Related, Stored } from './related'

type Builder = (doc: Stored, related: Related) => Promise<IndexedDocument | null>

const builders: Record<SearchedCollection, Builder> = {
  'good-practices': practice,
  outputs: output,
  actors: actor,
  services: service,
  decisions: decision,
  expertise,
}

/** What the index says of a document; null where nobody may find it, or no language of it has a title. */
export async function documentOf(
  collection: SearchedCollection,
  stored: Stored | null,
  related: Related,
): Promise<IndexedDocument | null> {
  const document = stored && (await builders[collection](stored, related))
  return document && Object.keys(document.texts).length > 0 ? document : null
}

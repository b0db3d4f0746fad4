import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { documentOf } from '../documents/documentOf'
import { relatedIn, type Related, type Stored } from '../documents/related'
import { lexiconCollections, searchedCollections } from '../searched'
import { currentTick } from './changes'
import { putEntry } from './lexicon'
import { setMeta } from './prepare'
import { putDocument } from './put'
import { isLexicon, isSearched } from './refresh'
import { emptied, merged, version } from './schema'
import type { Run } from './run'
import { writeIndex } from './write'

const atOnce = 50
type Tell = (line: string) => void
type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

/**
 * Empties the index and puts every document in again, some at a time, so that a server beside it goes on; what is written
 * meanwhile puts itself in. Searches find what is there already.
 */
export async function rebuild(payload: Payload, tell: Tell = () => {}): Promise<void> {
  const since = currentTick().toISOString()
  await writeIndex(payload, async (run) => {
    for (const statement of emptied) await run(statement)
    await run(setMeta, ['since', since])
  })
  for (const collection of new Set([...lexiconCollections, ...searchedCollections]))
    await putAll(payload, collection, tell)
  await writeIndex(payload, async (run) => {
    for (const statement of merged) await run(statement)
    await run(setMeta, ['version', version])
  })
}

async function putAll(payload: Payload, collection: CollectionSlug, tell: Tell): Promise<void> {
  let last: string | undefined = ''
  let done = 0
  while (last !== undefined) {
    const after: string = last
    await writeIndex(payload, async (run, asking) => {
      const related = relatedIn(asking)
      const { docs, totalDocs } = await pageAfter(asking, collection, after)
      for (const stored of docs) await put(run, collection, stored, related)
      last = docs.at(-1)?.id
      if (docs.length > 0)
        tell(`${collection}: ${(done += docs.length)} / ${done + totalDocs - docs.length}`)
    })
  }
}

async function put(run: Run, collection: CollectionSlug, stored: Stored, related: Related) {
  if (isLexicon(collection)) await putEntry(run, collection, stored.id, stored)
  if (isSearched(collection))
    await putDocument(run, collection, stored.id, await documentOf(collection, stored, related))
}

/** Some documents of a collection as they are stored, in the order of the ids, which no write changes. */
export const pageAfter = (
  { payload, transactionID }: Asking,
  collection: CollectionSlug,
  last: string,
) =>
  payload.db.find<Stored>({
    collection,
    where: { id: { greater_than: last } },
    sort: 'id',
    limit: atOnce,
    locale: 'all',
    req: transactionID === undefined ? {} : { transactionID },
  })

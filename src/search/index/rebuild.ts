import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { documentOf } from '../documents/documentOf'
import { relatedIn, type Related, type Stored } from '../documents/related'
import { lexiconCollections, searchedCollections } from '../searched'
import { currentTick } from './changes'
import { indexOf } from './indexOf'
import { putEntry } from './lexicon'
import { setMeta } from './prepare'
import { putDocument } from './put'
import { isLexicon, isSearched } from './refresh'
import { emptied, wordTables, version } from './schema'
import { cellOf, type Run } from './run'
import { nothingMoved, storeWords, type Moved } from './vocabulary'
import { noSpellings } from './spellings'
import { writeIndex } from './write'

const atOnce = 50
/** Some tenths of a second. */
const pagesAtOnce = 1_000
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
  indexOf(payload).spellings = noSpellings()
  for (const collection of new Set([...lexiconCollections, ...searchedCollections]))
    await putAll(payload, collection, tell)
  for (const table of wordTables) await mergeLists(payload, table)
  await writeIndex(payload, async (run) => void (await run(setMeta, ['version', version])))
}

/** Many short lists, left by as many writes, made one: a word is looked up in half the time. In slices, that others write between. */
async function mergeLists(payload: Payload, table: string): Promise<void> {
  let slice = -pagesAtOnce
  let isDone = false
  while (!isDone) {
    await writeIndex(payload, async (run) => {
      const before = Number(await cellOf(run, `SELECT total_changes()`))
      await run(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, [slice])
      // FTS5 says so itself: fewer than two changes were none
      isDone = Number(await cellOf(run, `SELECT total_changes()`)) - before < 2
    })
    slice = pagesAtOnce
  }
}

async function putAll(payload: Payload, collection: CollectionSlug, tell: Tell): Promise<void> {
  let last: string | undefined = ''
  let done = 0
  while (last !== undefined) {
    const after: string = last
    await writeIndex(payload, async (run, asking) => {
      const related = relatedIn(asking)
      const { docs, totalDocs } = await pageAfter(asking, collection, after)
      const moved = nothingMoved()
      for (const stored of docs) await put(run, collection, stored, related, moved)
      await storeWords(run, moved)
      last = docs.at(-1)?.id
      if (docs.length > 0)
        tell(`${collection}: ${(done += docs.length)} / ${done + totalDocs - docs.length}`)
    })
  }
}

async function put(
  run: Run,
  collection: CollectionSlug,
  stored: Stored,
  related: Related,
  moved: Moved,
) {
  if (isLexicon(collection)) await putEntry(run, collection, stored.id, stored)
  if (isSearched(collection))
    await putDocument(
      run,
      collection,
      stored.id,
      await documentOf(collection, stored, related),
      moved,
    )
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

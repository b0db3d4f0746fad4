import path from 'node:path'
import type { Payload } from 'payload'
import { inTransaction } from '@/src/database/inTransaction'
import { writeIf } from '@/src/database/writeIf'
import { mediaFolder } from '@/src/fields/missingFile'
import { reindexAround } from '@/src/search/reindexAround'
import { underLease } from '@/src/tick/lease'
import type { Told } from './limits'
import { readApart } from './readApart'

type Waiting = { id: string; filename?: string | null; mimeType?: string | null }

/** Reads every file that waits for it, one after the other; what carries it is found by its words from then on. */
export async function readWaiting(payload: Payload): Promise<number> {
  const read = await underLease(payload, 'extraction', async () => {
    let count = 0
    for (let file = await nextIn(payload); file; file = await nextIn(payload)) {
      await keepWords(payload, file, await readApart(askedOf(file)))
      count += 1
    }
    return count
  })
  return read ?? 0
}

const nextIn = (payload: Payload): Promise<Waiting | null> =>
  payload.db.findOne<Waiting>({
    collection: 'media',
    where: { extraction: { equals: 'waiting' } },
    req: {},
  })

const askedOf = ({ filename, mimeType }: Waiting) => ({
  file: path.join(mediaFolder, path.basename(filename ?? '')),
  mimeType: mimeType ?? '',
})

/** Only what is still this file: one that was replaced meanwhile waits again. */
async function keepWords(payload: Payload, { id, filename }: Waiting, told: Told): Promise<void> {
  const found = 'text' in told ? { extraction: 'done', words: told.text } : { extraction: 'failed' }
  await inTransaction(payload, null, async (req) => {
    const still = { id, filename, extraction: 'waiting' }
    if (await writeIf(req, 'media', still, found)) await reindexAround(req, 'media', id)
  })
}

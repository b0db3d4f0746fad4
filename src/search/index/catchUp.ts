import type { Payload } from 'payload'
import { changesSince, currentTick, forgetChanges, keptFor, type Change } from './changes'
import { heldBy } from './held'
import { indexOf } from './indexOf'
import { metaOf, setMeta } from './prepare'
import { refresh } from './refresh'
import type { Run } from './run'
import { rebuild } from './rebuild'
import { writeIndex } from './write'
import { version } from './schema'

/**
 * Brings the file of this process to all that was told so far, whoever told it: what was committed before a search was asked is
 * found by it, and a process that died in between goes on where it stopped. On SQLite there is nothing to catch up with.
 */
export function catchUp(payload: Payload): Promise<void> {
  const index = indexOf(payload)
  if (!index.besides) return Promise.resolve()
  const pass = index.catching.then(() => onePass(payload))
  index.catching = pass.catch(() => {})
  return pass
}

async function onePass(payload: Payload): Promise<void> {
  const since = new Date(String(await metaOf(payload, 'since')))
  const asleep =
    Number.isNaN(since.getTime()) || since.getTime() < currentTick().getTime() - keptFor
  if (asleep || (await metaOf(payload, 'version')) !== version) return rebuild(payload)
  const told = await changesSince(payload, since)
  const { read } = indexOf(payload)
  const seen = new Set((await read(`SELECT stamp FROM search_seen`)).map(({ stamp }) => stamp))
  const fresh = told.filter(({ _id }) => !seen.has(_id))
  if (fresh.length === 0) return
  await writeIndex(payload, async (run, asking) => {
    for (const [collection, doc] of each(fresh)) await refresh(run, asking, collection, doc)
    await rememberSeen(run, told)
  })
}

/** Told several times, looked up once. */
const each = (changes: readonly Change[]): [string, string][] => {
  const once = new Map(
    changes.map(({ collection, doc }) => [`${collection}:${doc}`, [collection, doc] as const]),
  )
  return [...once.values()].map(([collection, doc]) => [collection, doc])
}

async function rememberSeen(run: Run, told: readonly Change[]): Promise<void> {
  await run(`DELETE FROM search_seen`)
  await run(
    `INSERT INTO search_seen (collection, doc, stamp) SELECT 'change', value, value FROM json_each(?)`,
    [JSON.stringify(told.map(({ _id }) => _id))],
  )
  const last = Math.max(...told.map(({ at }) => new Date(at).getTime()))
  await run(setMeta, ['since', new Date(last).toISOString()])
}

/** A start brings the index to its version and to the database, clears what no process needs any more, and holds what questions need. */
export async function keepIndexWhole(payload: Payload): Promise<void> {
  const index = indexOf(payload)
  if ((await metaOf(payload, 'version')) !== version) await rebuild(payload)
  if (index.besides) {
    await catchUp(payload)
    await forgetChanges(payload)
  }
  await heldBy(index)
}

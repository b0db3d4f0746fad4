import type { Payload } from 'payload'
import { indexOf } from './indexOf'
import { cellOf, type Run } from './run'
import { schema, version } from './schema'
import { writeIndex } from './write'

/**
 * Makes the tables where they are missing, and does nothing where they are there: whoever starts beside a writer must not wait
 * for it. Those of another version go first: they may have other columns.
 */
export async function prepareIndex(payload: Payload): Promise<void> {
  if ((await isPrepared(payload)) && (await metaOf(payload, 'tables')) === version) return
  await writeIndex(payload, async (run) => {
    await dropAll(run)
    for (const statement of schema) await run(statement)
    await run(setMeta, ['tables', version])
  })
}

const hasTables = `SELECT 1 FROM sqlite_master WHERE name = 'search_meta'`
const metaAt = `SELECT value FROM search_meta WHERE key = ?`

/** Virtual tables first: they take along those that they are made of. */
async function dropAll(run: Run): Promise<void> {
  const tables = await run(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'search_*'
     ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`,
  )
  for (const { name } of tables) await run(`DROP TABLE IF EXISTS ${String(name)}`)
}

/** Whether the tables are there at all: a command that only reads makes none. */
export const isPrepared = async (payload: Payload): Promise<boolean> =>
  Boolean(await cellOf(indexOf(payload).read, hasTables))

export const metaOf = (payload: Payload, key: string): Promise<unknown> =>
  cellOf(indexOf(payload).read, metaAt, [key])

export const setMeta = `INSERT INTO search_meta (key, value) VALUES (?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`

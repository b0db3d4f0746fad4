import type { Payload } from 'payload'
import { indexOf } from './indexOf'
import { cellOf } from './run'
import { schema } from './schema'

/** Makes the tables where they are missing; done twice, it does nothing. Outside any transaction: the gate lets one in. */
export async function prepareIndex(payload: Payload): Promise<void> {
  const { read, file } = indexOf(payload)
  if (file) await read('PRAGMA journal_mode = WAL')
  for (const statement of schema) await read(statement)
}

/** Whether the tables are there at all: a command that only reads makes none. */
export const isPrepared = async (payload: Payload): Promise<boolean> =>
  Boolean(
    await cellOf(indexOf(payload).read, `SELECT 1 FROM sqlite_master WHERE name = 'search_meta'`),
  )

export const metaOf = (payload: Payload, key: string): Promise<unknown> =>
  cellOf(indexOf(payload).read, `SELECT value FROM search_meta WHERE key = ?`, [key])

export const setMeta = `INSERT INTO search_meta (key, value) VALUES (?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`

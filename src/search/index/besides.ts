import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'
import { env } from '@/src/env'
import type { Run, Row, Value } from './run'

type Asked = { sql: string; args: Value[] }
type Transaction = {
  execute: (asked: Asked) => Promise<{ rows: unknown[] }>
  commit: () => Promise<void>
  close: () => void
}
export type Client = {
  execute: (asked: Asked) => Promise<{ rows: unknown[] }>
  transaction: (mode: 'write') => Promise<Transaction>
  close: () => void
}

/** Beside MongoDB the index is a file of this machine: it can be thrown away, the database builds it anew. */
export function openFile(payload: Payload): Client {
  const { url, connection } = payload.db as unknown as { url: string; connection: { name: string } }
  const name = createHash('sha256').update(`${url} ${connection.name}`).digest('hex').slice(0, 12)
  mkdirSync(env.dataDir, { recursive: true })
  const file = path.join(env.dataDir, `search-${name}.db`)
  return drizzle(pathToFileURL(file).href).$client as unknown as Client
}

export const runOn =
  (client: Pick<Client, 'execute'>): Run =>
  async (statement, values = []) =>
    (await client.execute({ sql: statement, args: [...values] })).rows as Row[]

/** All of it or nothing, on a connection of its own. */
export async function together(client: Client, work: (run: Run) => Promise<void>): Promise<void> {
  const transaction = await client.transaction('write')
  try {
    await work(runOn(transaction))
    await transaction.commit()
  } finally {
    transaction.close()
  }
}

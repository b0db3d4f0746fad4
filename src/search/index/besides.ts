import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client/sqlite3'
import type { Payload } from 'payload'
import { oneWriter, type Writer } from '@/src/database/oneWriter'
import { env } from '@/src/env'
import type { Run, Row, Value } from './run'

type Asked = { sql: string; args: Value[] }
type Executes = { execute: (asked: Asked) => Promise<{ rows: unknown[] }> }
/** A connection that reads, and one that writes for one at a time: `turn` ends when the last who asked is done. */
export type Client = Executes & { writer: Writer; turn: Promise<void> }

/** Beside MongoDB the index is a file of this machine: it can be thrown away, the database builds it anew. */
export function openFile(payload: Payload): Client {
  const { url, connection } = payload.db as unknown as { url: string; connection: { name: string } }
  const name = createHash('sha256').update(`${url} ${connection.name}`).digest('hex').slice(0, 12)
  mkdirSync(env.dataDir, { recursive: true })
  const file = pathToFileURL(path.join(env.dataDir, `search-${name}.db`)).href
  const client = createClient({ url: file })
  return {
    execute: (asked) => client.execute(asked),
    writer: oneWriter(file),
    turn: Promise.resolve(),
  }
}

export const runOn =
  (client: Executes): Run =>
  async (statement, values = []) =>
    (await client.execute({ sql: statement, args: [...values] })).rows as Row[]

/** All of it or nothing, once whoever came before is done. */
export function together(client: Client, work: (run: Run) => Promise<void>): Promise<void> {
  const done = client.turn.then(async () => {
    const transaction = await client.writer.begin()
    try {
      await work(runOn(transaction))
      await transaction.commit()
    } finally {
      transaction.close()
    }
  })
  client.turn = done.catch(() => {})
  return done
}

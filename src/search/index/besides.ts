import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Transaction } from '@libsql/client/sqlite3'
import type { Payload } from 'payload'
import { oneWriter, type Writer } from '@/src/database/oneWriter'
import { env } from '@/src/env'
import type { Run, Row } from './run'

/** A file that is written by one at a time: `turn` ends when the last who asked is done. */
export type Besides = { file: string; writer: Writer; turn: Promise<void> }

/** Beside MongoDB the index is a file of this machine: it can be thrown away, the database builds it anew. */
export function openFile(payload: Payload): Besides {
  const { url, connection } = payload.db as unknown as { url: string; connection: { name: string } }
  const name = createHash('sha256').update(`${url} ${connection.name}`).digest('hex').slice(0, 12)
  mkdirSync(env.dataDir, { recursive: true })
  const file = path.join(env.dataDir, `search-${name}.db`)
  const writer = oneWriter(pathToFileURL(file).href, ['journal_mode = WAL'])
  return { file, writer, turn: Promise.resolve() }
}

const runIn =
  (transaction: Transaction): Run =>
  async (statement, values = []) =>
    (await transaction.execute({ sql: statement, args: [...values] })).rows as unknown as Row[]

/** All of it or nothing, once whoever came before is done. */
export function together(besides: Besides, work: (run: Run) => Promise<void>): Promise<void> {
  const done = besides.turn.then(async () => {
    const transaction = await besides.writer.begin()
    try {
      await work(runIn(transaction))
      await transaction.commit()
    } finally {
      transaction.close()
    }
  })
  besides.turn = done.catch(() => {})
  return done
}

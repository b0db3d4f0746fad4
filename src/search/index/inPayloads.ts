import { fileURLToPath } from 'node:url'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { Run, Row, Value } from './run'

type Session = { all: (statement: unknown) => Promise<Row[]> }
type Client = {
  execute: (asked: { sql: string; args: readonly Value[] }) => Promise<{ rows: Row[] }>
}
type Adapter = {
  client: Client
  clientConfig: { url: string }
  sessions: Record<string, { db: Session } | undefined>
}

const adapterOf = (payload: Payload) => payload.db as unknown as Adapter

/** The file in which Payload keeps its documents, and we the index. */
export const fileOf = (payload: Payload): string =>
  fileURLToPath(adapterOf(payload).clientConfig.url)

/** One statement by itself, on Payload's own connection. */
export const alone =
  (payload: Payload): Run =>
  async (statement, values = []) =>
    (await adapterOf(payload).client.execute({ sql: statement, args: values })).rows

/** Writes in the transaction that this request holds, so that document and index are stored together or neither is. */
export async function writing({ payload, transactionID }: PayloadRequest): Promise<Run> {
  const id = await transactionID
  const session = id === undefined ? undefined : adapterOf(payload).sessions[String(id)]
  return session
    ? (statement, values = []) => session.db.all(filled(statement, values))
    : alone(payload)
}

const filled = (statement: string, values: readonly Value[]) =>
  sql.join(
    statement
      .split('?')
      .flatMap((piece, at) => [
        ...(at > 0 ? [sql`${values[at - 1] ?? null}`] : []),
        sql.raw(piece),
      ]),
  )

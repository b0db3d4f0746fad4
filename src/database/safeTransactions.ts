import type { DatabaseAdapterObj } from 'payload'
import { Sqlite3Client, type Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { WriteGate } from '@/src/database/gate'
import { fileOf, oneWriter } from '@/src/database/oneWriter'
import { preparedOnce } from '@/src/database/preparedOnce'
import { unavailable } from '@/src/errors'

type Statement = string | { sql: string }
type Client = {
  execute: (statement: Statement, values?: unknown) => Promise<unknown>
  transaction: (mode?: string) => Promise<Transaction>
  close: () => void
}
type TransactionId = string | Promise<string>
type Adapter = {
  client?: Client
  clientConfig: { url: string }
  busyTimeout: number
  gate: WriteGate
  connect: (options?: object) => Promise<void>
  beginTransaction: (options?: object) => Promise<string | null>
  commitTransaction: (id: TransactionId) => Promise<void>
  rollbackTransaction: (id: TransactionId) => Promise<void>
}

const sqlOf = (statement: Statement) => (typeof statement === 'string' ? statement : statement.sql)
const writes = (statement: Statement) =>
  /^\s*(insert|update|delete|replace|create|drop|alter|pragma optimize)\b/i.test(sqlOf(statement))

/**
 * Payload's SQLite transactions are not safe as shipped: a second writer fails at once, a connection and its settings are
 * lost after each transaction, and a failed COMMIT is answered as success. Here one gate, kept on the adapter because
 * one process holds two copies of this module, lets one writer in at a time, on a connection that stays; and a failed COMMIT
 * is thrown.
 */
export function safeTransactions(shipped: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      guard(adapter as unknown as Adapter)
      return adapter
    },
  }
}

function guard(adapter: Adapter): void {
  const open = new Map<string, () => void>()
  const failures: { commit?: unknown } = {}
  const { connect, beginTransaction, commitTransaction, rollbackTransaction } = adapter
  adapter.gate = new WriteGate()

  const leave = (id: string) => {
    open.get(id)?.()
    open.delete(id)
  }

  adapter.connect = async (options) => {
    const isNew = !adapter.client
    if (isNew) guardClientOnceMade(adapter, failures)
    await connect.call(adapter, options)
  }

  adapter.beginTransaction = async (options) => {
    const release = await adapter.gate.enter()
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id) open.set(id, release)
      else release()
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    try {
      delete failures.commit
      await commitTransaction.call(adapter, id)
      if (failures.commit) throw commitFailed(failures.commit)
    } finally {
      leave(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      leave(id)
    }
  }
}

function commitFailed(cause: unknown): Error {
  const error = unavailable(
    'not-stored',
    'The database refused to store this. Nothing was changed.',
  )
  error.cause = cause
  return error
}

/** Payload migrates inside its own `connect`: the client must be guarded at the moment it is assigned. */
function guardClientOnceMade(adapter: Adapter, failures: { commit?: unknown }): void {
  let made: Client | undefined
  Object.defineProperty(adapter, 'client', {
    configurable: true,
    enumerable: true,
    get: () => made,
    set: (client: Client | undefined) => {
      made = client
      if (client) guardClient(client, adapter, failures)
    },
  })
}

function guardClient(client: Client, adapter: Adapter, failures: { commit?: unknown }): void {
  const file = fileOf(adapter.clientConfig.url)
  const kept = new Sqlite3Client(file, {}, preparedOnce(new Database(file)), 'number') as Client

  client.execute = async (statement, values) => {
    if (!writes(statement)) return kept.execute(statement, values)
    const release = await adapter.gate.enter()
    try {
      return await kept.execute(statement, values)
    } finally {
      release()
    }
  }

  const writer = oneWriter(adapter.clientConfig.url, [
    `busy_timeout = ${adapter.busyTimeout}`,
    'synchronous = FULL',
  ])
  client.transaction = async () => {
    const begun = await writer.begin()
    const commit = begun.commit.bind(begun)
    begun.commit = async () => {
      try {
        await commit()
      } catch (error) {
        failures.commit = error
        throw error
      }
    }
    return begun
  }

  const close = client.close.bind(client)
  client.close = () => {
    writer.close()
    kept.close()
    close()
  }
}

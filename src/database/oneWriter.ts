import { fileURLToPath } from 'node:url'
import { Sqlite3Client, type Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { preparedOnce } from '@/src/database/preparedOnce'

export const fileOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '')

export type Writer = { begin: () => Promise<Transaction>; close: () => void }

/**
 * Transactions of one file on one connection that stays. libsql's client gives each transaction its connection, opens another for
 * what comes next and leaves the first to the garbage collector, which sees nothing of the megabyte and a half that it holds:
 * a thousand writes took more than a gigabyte, and four milliseconds each. One transaction at a time: whoever calls sees to that.
 *
 * @param url `file:…`
 * @param settings pragmas, said to the connection when it opens
 */
export function oneWriter(url: string, settings: readonly string[] = []): Writer {
  const file = fileOf(url)
  let connection: Database.Database | undefined
  const close = () => {
    // libsql aborts the process that asks a closed connection for its transaction: one that is in one is let go instead
    if (connection?.inTransaction) connection.exec('ROLLBACK')
    else connection?.close()
    connection = undefined
  }
  const opened = () => {
    if (connection) return connection
    connection = preparedOnce(new Database(file))
    for (const setting of settings) connection.pragma(setting)
    return connection
  }
  return {
    begin: () => {
      // left open by whoever died in it, who shall not find it again
      if (connection?.inTransaction) close()
      return new Sqlite3Client(file, {}, opened(), 'number').transaction('write')
    },
    close,
  }
}

import Database from 'libsql'
import { preparedOnce } from '@/src/database/preparedOnce'
import type { Row, Run, Value } from './run'

/**
 * Reads a file on a connection of its own, each statement prepared once: preparing one takes longer than most answers. Rows are
 * read to the last, since a statement left half-way would go on showing what was there when it began.
 */
export function readOnly(file: string): Run {
  let connection: Database.Database | undefined
  // async, so that what fails is a promise that fails, as for whoever writes
  return async (statement, values = []) => {
    connection ??= opened(file)
    return connection.prepare<[readonly Value[]]>(statement).all(values) as Row[]
  }
}

function opened(file: string): Database.Database {
  const connection = preparedOnce(new Database(file))
  // a writer's checkpoint may have to be waited for
  connection.pragma('busy_timeout = 5000')
  connection.pragma('query_only = ON')
  return connection
}

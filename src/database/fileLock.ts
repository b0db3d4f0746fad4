import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

export class DatabaseInUse extends Error {
  constructor(file: string) {
    super(
      `Un autre serveur utilise déjà ${file}. Arrêtez-le d’abord.\n` +
        `(Another server already uses ${file}. Stop it first.)`,
    )
    this.name = 'DatabaseInUse'
  }
}

/**
 * One server per file: two that migrate the same empty file end with one of them dead half-way. The lock is one of the
 * operating system, held on a file beside the database, so that it ends with its process, `kill -9` included.
 * @returns what gives the lock back
 * @throws DatabaseInUse
 */
export async function lockFile(url: string): Promise<() => void> {
  const file = fileURLToPath(url)
  mkdirSync(path.dirname(file), { recursive: true })
  const { $client: client } = drizzle(`${url}.lock`)
  try {
    const held = await client.transaction('write')
    return () => {
      held.close()
      client.close()
    }
  } catch (error) {
    client.close()
    if (isBusy(error)) throw new DatabaseInUse(file)
    throw error
  }
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

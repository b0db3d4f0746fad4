import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration, Payload } from 'payload'
import { lockFile } from '@/src/database/fileLock'
import { parentIndices } from '@/src/database/parentIndices'
import { safeTransactions } from '@/src/database/safeTransactions'
import { toldDates } from '@/src/database/toldDates'
import { writeConflictsSaid } from '@/src/database/writeConflicts'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { migrations } from '@/src/migrations/sqlite'

type Asked = { url: string; mongoStandIn: boolean; isProduction: boolean }

/** The one place that knows there are two databases: a file, or a MongoDB replica set. */
export const database = (asked: Asked = env.database): DatabaseAdapterObj =>
  toldDates(isFile(asked.url) ? sqlite(asked.url) : mongodb(asked))

const isFile = (url: string): boolean => url.startsWith('file:')

function sqlite(url: string): DatabaseAdapterObj {
  mkdirSync(path.dirname(fileURLToPath(url)), { recursive: true })
  return safeTransactions(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: { synchronous: 'FULL' },
      busyTimeout: 5000,
      transactionOptions: {},
      // a database touched by `push` asks a question at the next start and ends it
      push: false,
      migrationDir: path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'src/migrations/sqlite'),
      prodMigrations: migrations,
      beforeSchemaInit: [parentIndices],
    }),
  )
}

function mongodb({ url, mongoStandIn, isProduction }: Asked): DatabaseAdapterObj {
  return writeConflictsSaid(
    mongooseAdapter({
      url,
      ensureIndexes: true,
      connectOptions: { w: 'majority', serverSelectionTimeoutMS: 5000 },
      transactionOptions: mongoStandIn
        ? false
        : { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
      // the tests' stand-in speaks MongoDB's protocol without these
      ...(mongoStandIn ? { useJoinAggregations: false, usePipelineInSortLookup: false } : {}),
      afterOpenConnection: ({ connection }) => {
        const { replicaSet } = connection.getClient().options
        if (isProduction && !replicaSet)
          throw new Error('MongoDB needs a replica set: without one there are no transactions')
      },
    }),
  )
}

/** One server per database file, from before it migrates until it ends; MongoDB takes any number. */
export const lockDatabase = async (url = env.database.url): Promise<() => void> =>
  isFile(url) ? lockFile(url) : () => {}

/** Payload migrates by itself in production only; done twice it does nothing. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite')
    await payload.db.migrate({ migrations: migrations as Migration[] })
}

/** Can anything be stored? Reading proves nothing on a full disk. */
export const probeWrite = (payload: Payload): Promise<void> =>
  payload.kv.set('last-probe', now().toISOString())

import { pathToFileURL } from 'node:url'
import { getPayload, type Migration } from 'payload'
import { database } from '@/src/database'
import { migrations } from '@/src/migrations/sqlite'
import { makeConfig } from '@/src/payload.config'

/** Makes the migrated, empty file that each test file copies: `migrateTemplate.ts <file>`. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Which file?')

const db = database({ url: pathToFileURL(file).href, mongoStandIn: false, isProduction: false })
const config = makeConfig({ db, typescript: { autoGenerate: false } })
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate({ migrations: migrations as Migration[] })
const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<void> } }
await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()

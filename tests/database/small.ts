import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildConfig, getPayload, type CollectionConfig, type DatabaseAdapterObj } from 'payload'
import { database } from '@/src/database'
import { sameIds } from '@/src/database/ids'
import type { WriteGate } from '@/src/database/gate'

type Transaction = { commit: () => Promise<void> }
export type Adapter = {
  gate: WriteGate
  client: {
    execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
    transaction: (mode?: string) => Promise<Transaction>
  }
}

/** Tables straight from the collections: these tests are about the adapter, not about our migrations. */
const pushed = (db: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...db,
  init: (args) => Object.assign(db.init(args), { push: true }),
})

/** A small product of two collections on a file of its own. */
export async function smallProduct(collections: CollectionConfig[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-small-'))
  const url = pathToFileURL(path.join(folder, 'small.db')).href
  const asked = { url, mongoStandIn: false, isProduction: false }
  const payload = await getPayload({
    key: folder,
    config: buildConfig({
      secret: 'small',
      collections,
      plugins: [sameIds],
      localization: { locales: ['fr', 'nl'], defaultLocale: 'fr' },
      db: pushed(database(asked)),
      logger: { options: { level: 'silent' } },
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  })
  return {
    payload,
    url,
    adapter: payload.db as unknown as Adapter,
    close: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

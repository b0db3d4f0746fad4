import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateUpArgs) => Promise<void>
}

export const migrations: Migration[] = []

import type { DatabaseAdapterObj } from 'payload'

type Adapter = {
  name: string
  prodMigrations?: unknown
  client?: { execute: (sql: string) => Promise<unknown> }
  connect: (options?: object) => Promise<void>
}

/** Opens the database beside a server that writes to it: nothing is migrated, and no write passes. */
export const readOnly = (shipped: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...shipped,
  init: (args) => {
    const made = shipped.init(args)
    const adapter = made as unknown as Adapter
    const { connect } = adapter
    adapter.connect = async (options) => {
      delete adapter.prodMigrations
      await connect.call(adapter, options)
      await adapter.client?.execute('PRAGMA query_only = ON')
    }
    return made
  },
})

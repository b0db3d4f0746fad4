import { randomUUID } from 'node:crypto'
import type { CollectionConfig, Field, Plugin } from 'payload'

/**
 * SQLite reuses the ids of deleted rows and MongoDB makes ids of another kind. With this field every document of ours
 * has a uuid on both, chosen by the server: a caller can neither propose one nor change it.
 */
const uuid: Field = {
  name: 'id',
  type: 'text',
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
  defaultValue: () => randomUUID(),
  hooks: { beforeDuplicate: [() => randomUUID()] },
}

const withUuid = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [uuid, ...collection.fields],
})

export const sameIds: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(withUuid),
})

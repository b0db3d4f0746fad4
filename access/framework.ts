import type { Plugin } from 'payload'
import { machineryAccess } from './record'
import { nobody } from './vocabulary'

/**
 * Payload's own collections (locks, jobs, key-value, migrations) are open to whoever is signed in; here they are closed.
 * A person's preferences of the panel stay theirs: Payload filters those by owner itself.
 */
export const closeFrameworkCollections: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    for (const { config: collection } of Object.values(payload.collections)) {
      if (collection.slug.startsWith('payload-') && collection.slug !== 'payload-preferences')
        Object.assign(collection.access, machineryAccess)
      // forgetting one fails on SQLite with 500, and the panel never asks for it
      if (collection.slug === 'payload-preferences' && collection.endpoints)
        collection.endpoints = collection.endpoints.filter(({ method }) => method !== 'delete')
      // Payload offers the versions of a collection that has none, and answers 500
      if (!collection.versions && collection.endpoints)
        collection.endpoints = collection.endpoints.filter(
          ({ path }) => !path.startsWith('/versions'),
        )
      if (!collection.versions) Object.assign(collection.access, { readVersions: nobody })
    }
  },
})

import type { CreateVersion, DatabaseAdapterObj } from 'payload'
import { toldPast } from '@/src/clocks/now'

/**
 * Payload dates a version by the machine's clock. While a story of the past is told, it is dated by the moment it is told at;
 * the latest is found by that date, so no two of them have the same.
 */
export function toldVersions(shipped: DatabaseAdapterObj): DatabaseAdapterObj {
  let told = 0
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      const { createVersion } = adapter
      adapter.createVersion = ((version) => {
        const moment = toldPast()
        if (moment === undefined) return createVersion.call(adapter, version)
        const at = new Date(moment + ++told).toISOString()
        return createVersion.call(adapter, {
          ...version,
          createdAt: at,
          updatedAt: at,
          versionData: { ...version.versionData, updatedAt: at },
        })
      }) as CreateVersion
      return adapter
    },
  }
}

import type { Create, CreateVersion, DatabaseAdapterObj, UpdateOne } from 'payload'
import { toldPast } from '@/src/clocks/now'

/**
 * Payload dates what it writes by the machine's clock. While a story of the past is told, a document and its versions are dated
 * by the moment it is told at; the latest version is found by that date, so no two of them have the same.
 */
export function toldDates(shipped: DatabaseAdapterObj): DatabaseAdapterObj {
  let told = 0
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      const { create, createVersion, updateOne } = adapter
      adapter.create = ((asked) => {
        const at = toldAt()
        const dated = adapter.payload.collections[asked.collection]?.config.timestamps
        if (at === null || !dated) return create.call(adapter, asked)
        const data = { createdAt: at, ...asked.data, updatedAt: at }
        return create.call(adapter, { ...asked, data })
      }) as Create
      adapter.updateOne = ((asked) => {
        const at = toldAt()
        if (at === null || String(asked.data.updatedAt ?? '') <= at)
          return updateOne.call(adapter, asked)
        const data = { ...asked.data, updatedAt: at }
        return updateOne.call(adapter, { ...asked, data } as typeof asked)
      }) as UpdateOne
      adapter.createVersion = ((version) => {
        const at = toldAt(told + 1)
        if (at === null) return createVersion.call(adapter, version)
        told += 1
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

/** The moment that is told, so many milliseconds later; null while none is. */
function toldAt(later = 0): string | null {
  const moment = toldPast()
  return moment === undefined ? null : new Date(moment + later).toISOString()
}

import type { DatabaseAdapterObj } from 'payload'
import { isTransient } from '@/src/database/retryTransient'
import { unavailable } from '@/src/errors'

type Work = (...args: unknown[]) => unknown
type Adapter = Record<string, unknown>

/** What touches the database inside a transaction, its end included. */
const works = [
  'create',
  'createVersion',
  'updateOne',
  'updateMany',
  'updateVersion',
  'upsert',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'find',
  'findOne',
  'findVersions',
  'queryDrafts',
  'count',
  'countVersions',
  'findDistinct',
  'commitTransaction',
]

/**
 * MongoDB ends the slower of two transactions on one document and expects it to be tried again. Payload would answer 500;
 * here it is a 503 that says nothing was stored, which the REST door tries again before anyone sees it.
 */
export function writeConflictsSaid(shipped: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      for (const name of works) guard(adapter as unknown as Adapter, name)
      return adapter
    },
  }
}

function guard(adapter: Adapter, name: string): void {
  const work = adapter[name]
  if (typeof work !== 'function') return
  adapter[name] = async (...args: unknown[]) => {
    try {
      return await (work as Work).apply(adapter, args)
    } catch (fault) {
      throw isTransient(fault) ? conflict(fault) : fault
    }
  }
}

export const writeConflict = 'write-conflict'

/** Keeps the driver's labels: `retryTransient` knows it again. */
const conflict = (cause: unknown): Error =>
  Object.assign(unavailable(writeConflict, 'Another write was first. Nothing was stored.'), {
    cause,
    errorLabels: ['TransientTransactionError'],
  })

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Plugin,
} from 'payload'
import { isObject, type Fault } from '@/src/workflows/stepFields'
import { bodyFaults } from './bodyFaults'
import { wrongBody } from './refusals'
import { withBlanks } from './withBlanks'

declare module 'payload' {
  interface RequestContext {
    /** Values that no field can hold, by collection: taken out of the body, and refused once it is known who asks. */
    setAside?: Record<string, readonly Fault[]>
  }
}

/**
 * A value that is not what its field holds is taken out before anybody reads it: Payload takes a number for a code, and a list
 * for a text, and a database then says 500.
 */
const setAside: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  if (!('data' in args)) return args
  // a body that is a word, a list or nothing says nothing: what is missing is told as of an empty one
  const data = withBlanks(collection.flattenedFields, isObject(args.data) ? args.data : {})
  const faults = bodyFaults(collection.flattenedFields, data)
  req.context.setAside = { ...req.context.setAside, [collection.slug]: faults }
  for (const { path } of faults) delete data[path.split('.')[0] ?? '']
  return { ...args, data } as typeof args
}

/** By now it is known that they may write here: what cannot be kept is 400, by path. */
const refuseSetAside: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const faults = req.context.setAside?.[collection.slug] ?? []
  if (!faults.length) return data
  delete req.context.setAside
  throw wrongBody(req, collection.slug, faults)
}

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [setAside, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [refuseSetAside, ...(collection.hooks?.beforeChange ?? [])],
  },
})

/** Whatever is sent to any collection is looked at in one place. */
export const wellFormed: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(guarded),
})

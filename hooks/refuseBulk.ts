import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'

/**
 * Half of a bulk write may be stored when a hook refuses the other half: documents are written one at a time. Whoever may
 * not even read here is told that first.
 */
export const refuseBulk: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'update' && operation !== 'delete')) return args
  if ('id' in args && args.id) return args
  if (!(await collection.access.read({ req }))) throw new Forbidden(req.t)
  throw refused(400, 'one-at-a-time', inLanguageOf(req).errors.oneAtATime)
}

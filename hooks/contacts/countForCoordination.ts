import type { CollectionBeforeOperationHook } from 'payload'
import '@/access/contacts'

/** Tells access that nothing but a number will be answered. */
export const countForCoordination: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  req.context.counting = operation === 'count'
  return args
}

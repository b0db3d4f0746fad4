import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

/** An old version is not put back past the steps: it enters Payload's hooks without what was asked. */
export const refuseRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  return args
}

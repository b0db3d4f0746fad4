import type { CollectionBeforeOperationHook } from 'payload'
import { keepAsked } from '../asked'

/** What was asked is kept before field access strips it; everything else is written by the step. */
export const leaveToStep: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  keepAsked(req, args, operation) ? { ...args, data: {} } : args

import type { CollectionBeforeOperationHook } from 'payload'
import '../referrals/asked'

/** Keeps the step, its fields and the rev asked before field access strips them; everything else is written by the step. */
export const keepAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return args
  const body = structuredClone((args.data ?? {}) as Record<string, unknown>)
  req.context.asked = { id: String(args.id), step: body.step, rev: body.rev, body }
  return { ...args, data: {} }
}

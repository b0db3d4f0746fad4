import type { CollectionBeforeOperationHook } from 'payload'

/** What a draft lets its requester's side edit. */
const editable = ['need', 'service', 'basedOn', 'summary'] as const

/**
 * Keeps the step, its fields and the rev asked before field access strips them, and lets Payload see only what a draft may
 * edit: everything else is written by the step.
 */
export const rememberAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return args
  const body = structuredClone((args.data ?? {}) as Record<string, unknown>)
  req.context.asked = { id: String(args.id), step: body.step, rev: body.rev, body }
  return { ...args, data: body.step === undefined ? edited(body) : {} }
}

function edited(body: Record<string, unknown>): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of editable) if (field in body) data[field] = body[field]
  const actor = (body.owner as { actor?: unknown } | undefined)?.actor
  if (actor !== undefined) data.owner = { actor }
  return data
}

import type { CollectionBeforeOperationHook } from 'payload'
import { keepAsked } from '../asked'

/** What a draft lets its requester's side edit. */
const editable = ['need', 'service', 'basedOn', 'summary'] as const

/**
 * Keeps the step, its fields and the rev asked before field access strips them, and lets Payload see only what a draft may
 * edit: everything else is written by the step.
 */
export const rememberAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = keepAsked(req, args, operation)
  if (!asked) return args
  return { ...args, data: asked.step === undefined ? edited(asked.body) : {} }
}

function edited(body: Record<string, unknown>): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of editable) if (field in body) data[field] = body[field]
  const actor = (body.owner as { actor?: unknown } | undefined)?.actor
  if (actor !== undefined) data.owner = { actor }
  return data
}

import type { PayloadRequest } from 'payload'

/** What was asked of a document that moves by steps, kept before field access strips it. */
export type Asked = { id: string; step: unknown; rev: unknown; body: Record<string, unknown> }

declare module 'payload' {
  interface RequestContext {
    asked?: Asked
    taken?: Taken
  }
}

/** What a step did, for the hooks that follow it in the same transaction. */
export type Taken = {
  id: string
  step: string | null
  repeated: boolean
  before: Record<string, unknown>
  after: Record<string, unknown>
}

export const askedOf = (req: PayloadRequest, id: string): Asked | undefined =>
  req.context.asked?.id === id ? req.context.asked : undefined

export const takenOf = (req: PayloadRequest, id: string): Taken | undefined =>
  req.context.taken?.id === id ? req.context.taken : undefined

/** Keeps the step, its fields and the rev asked; null where nothing is updated. */
export function keepAsked(req: PayloadRequest, args: object, operation: string): Asked | null {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return null
  const body = structuredClone((args.data ?? {}) as Record<string, unknown>)
  const asked = { id: String(args.id), step: body.step, rev: body.rev, body }
  req.context.asked = asked
  return asked
}

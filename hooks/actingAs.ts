import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { Happening } from '@/src/audit/chain'

declare module 'payload' {
  interface RequestContext {
    /** Set by the system alone (the Local API's `context`), for those who act without an account. */
    actingAs?: 'clock' | 'entrepreneur'
  }
}

/** Who acts in this request, as the record names them. */
export function actingAs(req: PayloadRequest): Happening['by'] {
  const who = asker(req)
  if (who) return { user: who.id, actor: who.actor, kind: 'user' }
  return { kind: req.context.actingAs ?? 'system' }
}

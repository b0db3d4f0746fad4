import type { Payload, TypedUser } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { now } from '@/src/clocks/now'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/idOf'
import { asSystem } from '@/src/payloadAs'
import { currentTerms } from '@/src/terms'

/** The terms in force, accepted by the person themselves: nobody can write this for them, nor they by another way. */
export const acceptTerms = (payload: Payload, user: TypedUser): Promise<void> =>
  inTransaction(payload, user, async (req) => {
    const { id } = user
    const data = { termsVersion: currentTerms, termsAcceptedAt: now().toISOString() }
    await asSystem(req).update({ collection: 'users', id, data, depth: 0 })
    const by = { user: id, actor: idOf(user.actor), kind: 'user' as const }
    const on = { collection: 'users', id }
    await appendEvent(req, {
      by,
      action: 'user.accept-terms',
      on,
      outcome: `version ${currentTerms}`,
    })
  })

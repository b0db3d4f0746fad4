import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { Happening } from '@/src/audit/chain'
import { now } from '@/src/clocks/now'

type Given = {
  contact: string
  channels: string[]
  holder: { actor: string; user: string | null }
  /** null: as long as the referral lives. */
  until: Date | null
} & ({ request: string } | { referral: string })

/** Writes one grant and its event, in the transaction of what it follows from. */
export async function giveGrant(
  req: PayloadRequest,
  by: Happening['by'],
  { until, ...given }: Given,
): Promise<string> {
  const id = randomUUID()
  const at = now().toISOString()
  const data = {
    id,
    request: null,
    referral: null,
    ...given,
    until: until?.toISOString() ?? null,
    lastReadAt: null,
    status: 'active',
    rev: 1,
    createdAt: at,
    updatedAt: at,
  }
  await req.payload.db.create({ collection: 'contact-grants', data, returning: false, req })
  const on = { collection: 'contact-grants', id }
  await appendEvent(req, { by, action: 'contact-grant.create', on, ids: [given.contact] })
  return id
}

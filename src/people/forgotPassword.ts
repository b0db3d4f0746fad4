import type { Payload, PayloadRequest, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { now } from '@/src/clocks/now'
import { inTransaction } from '@/src/database/inTransaction'
import { queueMail } from '@/src/outbox/queueMail'
import { accountAt, asAddress } from './accountOf'
import { evenly } from './evenly'
import { makePasswordLink } from './passwordLink'
import { countTry } from './tries'

const kind = 'forgotten-password'
const answeredAfter = 400
const quietFor = 15 * 60_000

/**
 * Writes to whoever has this address, through the outbox; the answer and its time are the same where nobody has it, and where
 * it was asked too often.
 */
export async function forgotPassword(payload: Payload, email: string): Promise<void> {
  const even = evenly(answeredAfter)
  const address = asAddress(email)
  if (!countTry(address, kind)) await writeTo(payload, address)
  await even()
}

const writeTo = (payload: Payload, address: string): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const account = await accountAt(req, address)
    if (!account || account.active === false || (await wasWrittenLately(req, account.id))) return
    await makePasswordLink(req, account.id, kind)
    await queueMail(req, {
      kind,
      to: { user: account.id },
      event: `${kind}:${now().toISOString()}`,
    })
    const on = { collection: 'users', id: account.id }
    await appendEvent(req, { by: { kind: 'stranger' }, action: 'user.forgot-password', on })
  })

async function wasWrittenLately(req: PayloadRequest, user: string): Promise<boolean> {
  const since = new Date(now().getTime() - quietFor).toISOString()
  const where: Where = {
    and: [
      { user: { equals: user } },
      { kind: { equals: kind } },
      { createdAt: { greater_than: since } },
    ],
  }
  return (await req.payload.db.count({ collection: 'outbox', where, req })).totalDocs > 0
}

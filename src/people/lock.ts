import type { PayloadRequest } from 'payload'
import { now } from '@/src/clocks/now'
import { queueMail } from '@/src/outbox/queueMail'
import { accountOf, isLocked } from './accountOf'
import { writeIf } from '@/src/database/writeIf'

/**
 * One wrong password more. At the last one allowed the account is shut for a while and its holder is told by mail, since
 * the page says nothing: they come in again by a link, without waiting.
 */
export async function countWrong(req: PayloadRequest, id: string): Promise<void> {
  const account = await accountOf(req, id)
  if (!account || isLocked(account)) return
  const { maxLoginAttempts, lockTime } = req.payload.collections.users.config.auth
  const wrong = (account.lockUntil ? 0 : (account.loginAttempts ?? 0)) + 1
  const until =
    wrong >= maxLoginAttempts ? new Date(now().getTime() + lockTime).toISOString() : null
  await writeIf(req, 'users', { id }, { loginAttempts: wrong, lockUntil: until })
  if (until && account.active !== false)
    await queueMail(req, {
      kind: 'account-locked',
      to: { user: id },
      event: `account-locked:${until}`,
    })
}

import { getFieldsToSign, jwtSign, type Payload, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { appendEvent } from '@/src/audit/appendEvent'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'
import { systemOf } from '@/src/payloadAs'
import { accountAt, accountOf, asAddress, isLocked, type Account } from './accountOf'
import { evenly } from './evenly'
import { countWrong } from './lock'
import { isPasswordOf } from './passwords'
import { countTry, forgetTries } from './tries'

export type Entered = { token: string; exp: number; user: User & { collection: 'users' } }
export type Attempt =
  | ({ outcome: 'in' } & Entered)
  | { outcome: 'refused' }
  | { outcome: 'too-many'; retryAfter: number }

const refusedAfter = 800
const mostSessions = 100

/**
 * Signs in. An address that nobody has, a wrong password, an account that is locked or switched off: one answer, after the
 * same work and the same time. Payload's own way writes back the account as it read it before the password was checked,
 * and so would undo a switch-off of that third of a second: here the account is read again where the session is written.
 */
export async function signIn(
  payload: Payload,
  { email, password }: { email: string; password: string },
): Promise<Attempt> {
  const even = evenly(refusedAfter)
  const address = asAddress(email)
  const retryAfter = countTry(address)
  if (retryAfter) return { outcome: 'too-many', retryAfter }
  const account = await accountAt({ payload }, address)
  const isRight = await isPasswordOf(account, password)
  const opened =
    isRight && account && mayEnter(account) ? await openSession(payload, account) : null
  if (opened) {
    forgetTries(address)
    return { outcome: 'in', ...opened }
  }
  await recordRefusal(payload, account, isRight)
  await even()
  return { outcome: 'refused' }
}

const mayEnter = (account: Account) => account.active !== false && !isLocked(account)

async function openSession(payload: Payload, known: Account): Promise<Entered | null> {
  const signed = await inTransaction(payload, null, async (req) => {
    const account = await accountOf(req, known.id)
    if (!account || !mayEnter(account) || account.hash !== known.hash) return null
    const collectionConfig = payload.collections.users.config
    const user = { ...account, loginAttempts: 0, lockUntil: null } as unknown as TypedUser
    user.sessions = user.sessions?.slice(-mostSessions + 1)
    const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: user as never })
    const { id, email } = account
    const by = { user: id, actor: idOf(account.actor), kind: 'user' as const }
    await appendEvent(req, { by, action: 'user.sign-in', on: { collection: 'users', id } })
    const fieldsToSign = getFieldsToSign({ collectionConfig, email, sid, user })
    const { tokenExpiration } = collectionConfig.auth
    return jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  })
  if (!signed) return null
  const user = await systemOf(payload).findByID({ collection: 'users', id: known.id, depth: 1 })
  return { ...signed, user: { ...user, collection: 'users' } }
}

/** Which account, if any, but never the address that was typed. The same writes for all, so that they take as long. */
const recordRefusal = (payload: Payload, account: Account | null, isRight: boolean) =>
  inTransaction(payload, null, async (req) => {
    if (account && !isRight) await countWrong(req, account.id)
    await appendEvent(req, {
      by: { kind: 'stranger' },
      action: 'user.sign-in',
      ...(account && { on: { collection: 'users', id: account.id } }),
      outcome: 'refused',
    })
  })

import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { now } from '@/src/clocks/now'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/idOf'
import { accountOf, type Account } from './accountOf'
import { openPasswordLink } from './passwordLink'
import { passwordFault, type PasswordFault } from './passwordRules'
import { isPasswordOf, storedAs, type Stored } from './passwords'
import { countTry, forgetTries } from './tries'
import { writeIf } from '@/src/database/writeIf'

export type SetByLink = 'done' | 'gone' | PasswordFault
export type Changed = 'done' | 'mistaken' | 'same' | 'too-many' | PasswordFault

/** Sets the password of whom the link was made for, once; every session of the account ends, and it is unlocked. */
export async function setPasswordByLink(
  payload: Payload,
  token: string,
  password: string,
): Promise<SetByLink> {
  const link = await openPasswordLink(payload, token)
  if (!link) return 'gone'
  const fault = passwordFault(password, link.account)
  if (fault) return fault
  const stored = await storedAs(password)
  const isStillOpen: Where[] = [
    { resetPasswordToken: { equals: link.hash } },
    { resetPasswordExpiration: { greater_than: now().toISOString() } },
  ]
  const action = link.kind === 'invitation' ? 'user.join' : 'user.password'
  const isSet = await inTransaction(payload, null, (req) =>
    keep(req, link.account, stored, isStillOpen, action),
  )
  if (isSet) forgetTries(link.account.email)
  return isSet ? 'done' : 'gone'
}

/** Whoever is signed in changes their own, and says the old one; their other sessions end. */
export async function changePassword(
  payload: Payload,
  user: TypedUser & { _sid?: string },
  { old, next }: { old: string; next: string },
): Promise<Changed> {
  const account = await accountOf({ payload }, user.id)
  if (!account || countTry(account.email)) return 'too-many'
  if (!(await isPasswordOf(account, old))) return 'mistaken'
  forgetTries(account.email)
  if (old === next) return 'same'
  const fault = passwordFault(next, account)
  if (fault) return fault
  const stored = await storedAs(next)
  const isUnchanged: Where[] = [{ hash: { equals: account.hash } }]
  const isSet = await inTransaction(payload, user, (req) =>
    keep(req, account, stored, isUnchanged, 'user.password', user._sid),
  )
  return isSet ? 'done' : 'mistaken'
}

/** False where another was first. Only `sid` stays signed in. */
async function keep(
  req: PayloadRequest,
  { id, actor }: Account,
  stored: Stored,
  onlyIf: Where[],
  action: string,
  sid?: string,
): Promise<boolean> {
  const open = {
    resetPasswordToken: null,
    resetPasswordExpiration: null,
    loginAttempts: 0,
    lockUntil: null,
  }
  const won = await writeIf(req, 'users', { id }, { ...stored, ...open }, onlyIf)
  if (!won) return false
  const account = await accountOf(req, id)
  const sessions = (account?.sessions ?? []).filter((session) => session.id === sid)
  await req.payload.db.updateOne({ collection: 'users', id, data: { sessions }, req })
  const by = { user: id, actor: idOf(actor), kind: 'user' as const }
  await appendEvent(req, { by, action, on: { collection: 'users', id } })
  return true
}

import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import type { FunctionCode } from '@/src/codes/people'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import { asSystem } from '@/src/payloadAs'
import { accountAt, accountOf, asAddress, type Account } from './accountOf'
import { makePasswordLink } from './passwordLink'
import { unguessable } from './passwords'

export type Newcomer = { name: string; email: string; locale: Locale; functions: FunctionCode[] }
export type Invited = 'invited' | 'taken' | 'not-yours'

/** A manager invites into their own operator, coordination and administration into any. */
export function mayInviteTo(by: TypedUser, actor: string): boolean {
  if (by.active === false) return false
  if (by.roles.some((role) => role === 'administrator' || role === 'coordinator')) return true
  return Boolean(by.functions?.includes('manager')) && idOf(by.actor) === actor
}

/** An account of a member, and the mail by which they choose their password, in one transaction. */
export async function invite(
  payload: Payload,
  by: TypedUser,
  actor: string,
  who: Newcomer,
): Promise<Invited> {
  if (!mayInviteTo(by, actor)) return 'not-yours'
  if (await accountAt({ payload }, asAddress(who.email))) return 'taken'
  return inTransaction<Invited>(payload, by, async (req) => {
    await inviteInside(req, actor, who)
    return 'invited'
  })
}

/** The same inside a transaction that is open: a new operator and its first manager come together. */
export async function inviteInside(
  req: PayloadRequest,
  actor: string,
  who: Newcomer,
): Promise<void> {
  const { id } = await asSystem(req).create({
    collection: 'users',
    data: {
      ...who,
      email: asAddress(who.email),
      actor,
      roles: ['member'],
      active: true,
      password: unguessable(),
    },
    depth: 0,
  })
  await sendInvitation(req, id)
}

/** The link has run out, or the mail was lost: another one. Whoever has joined asks for a new password themselves. */
export async function inviteAgain(payload: Payload, by: TypedUser, id: string): Promise<Invited> {
  const account = await accountOf({ payload }, id)
  if (!account || !mayInviteTo(by, idOf(account.actor) ?? '')) return 'not-yours'
  if (hasJoined(account)) return 'taken'
  return inTransaction<Invited>(payload, by, async (req) => {
    await sendInvitation(req, id)
    return 'invited'
  })
}

/** They accepted the terms once. */
export const hasJoined = ({ termsAcceptedAt }: Pick<Account, 'termsAcceptedAt'>): boolean =>
  Boolean(termsAcceptedAt)

/** The mail by which they choose their password; the link of the one before opens nothing any more. */
export async function sendInvitation(req: PayloadRequest, id: string): Promise<void> {
  await makePasswordLink(req, id, 'invitation')
  await queueMail(req, {
    kind: 'invitation',
    to: { user: id },
    event: `invitation:${now().toISOString()}`,
  })
  const by = req.user && { user: req.user.id, actor: idOf(req.user.actor), kind: 'user' as const }
  await appendEvent(req, {
    by: by ?? { kind: 'system' },
    action: 'user.invite',
    on: { collection: 'users', id },
  })
}

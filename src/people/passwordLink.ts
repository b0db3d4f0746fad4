import type { Payload, PayloadRequest } from 'payload'
import { DAY, HOUR } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { keyedHash } from '@/src/keyedHash'
import { hashOfToken, sameSecret } from '@/src/links/token'
import { accountOf, type Account } from './accountOf'
import { writeIf } from '@/src/database/writeIf'

/** What a link to choose a password is for, and how long it opens. */
const lasts = { invitation: 7 * DAY, 'forgotten-password': HOUR }
export type PasswordLinkKind = keyof typeof lasts
const kinds = Object.keys(lasts) as PasswordLinkKind[]

const longestToken = 64

/** Made anew whenever a mail needs it: account, purpose and end under the server's key. The account keeps its hash. */
const tokenOf = (id: string, kind: PasswordLinkKind, until: string): string =>
  Buffer.from(keyedHash('password-link', id, kind, until), 'hex').toString('base64url')

const endOf = ({ resetPasswordExpiration }: Account) =>
  resetPasswordExpiration ? new Date(resetPasswordExpiration).toISOString() : ''

/** A new link for this account; the one before opens nothing any more. */
export async function makePasswordLink(
  req: PayloadRequest,
  id: string,
  kind: PasswordLinkKind,
): Promise<void> {
  const until = new Date(now().getTime() + lasts[kind]).toISOString()
  await writeIf(
    req,
    'users',
    { id },
    {
      resetPasswordToken: hashOfToken(tokenOf(id, kind, until)),
      resetPasswordExpiration: until,
    },
  )
}

/** For the mail that carries it, at delivery; null once it was used, has run out or was replaced. */
export async function passwordTokenFor(
  req: { payload: Payload } & Partial<PayloadRequest>,
  id: string,
  kind: PasswordLinkKind,
): Promise<string | null> {
  const account = await accountOf(req, id)
  if (!account) return null
  const token = tokenOf(id, kind, endOf(account))
  return account.resetPasswordToken === hashOfToken(token) && isOpen(account) ? token : null
}

export type PasswordLink = { account: Account; kind: PasswordLinkKind; hash: string }

/** Whose password this token may set, and why; null for one that nobody was given, was used or has run out. */
export async function openPasswordLink(
  payload: Payload,
  token: string,
): Promise<PasswordLink | null> {
  if (token.length > longestToken) return null
  const hash = hashOfToken(token)
  const where = { resetPasswordToken: { equals: hash } }
  const account = await payload.db.findOne<Account>({ collection: 'users', where, req: {} })
  const kind = kinds.find((one) =>
    sameSecret(tokenOf(account?.id ?? '', one, account ? endOf(account) : ''), token),
  )
  return account && kind && isOpen(account) ? { account, kind, hash } : null
}

const isOpen = (account: Account) =>
  account.active !== false && endOf(account) > now().toISOString()

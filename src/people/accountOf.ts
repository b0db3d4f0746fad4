import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '@/src/clocks/now'
import type { User } from '@/src/payload-types'

/** An account as the database keeps it, with what no answer ever shows. */
export type Account = User & {
  hash?: string
  salt?: string
  loginAttempts?: number | null
  lockUntil?: string | null
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | null
}

type Asked = { payload: Payload } & Partial<Pick<PayloadRequest, 'transactionID'>>

const found = (req: Asked, where: Where) =>
  req.payload.db.findOne<Account>({ collection: 'users', where, req: req as PayloadRequest })

export const accountAt = (req: Asked, email: string): Promise<Account | null> =>
  found(req, { email: { equals: email } })

export const accountOf = (req: Asked, id: string): Promise<Account | null> =>
  found(req, { id: { equals: id } })

/** The address as accounts have it. */
export const asAddress = (email: string): string => email.trim().toLowerCase()

export const isLocked = ({ lockUntil }: Account): boolean =>
  Boolean(lockUntil) && new Date(lockUntil ?? 0) > now()

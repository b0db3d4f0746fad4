import {
  Forbidden,
  ValidationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { asker } from '@/access/vocabulary'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { accountOf } from '@/src/people/accountOf'
import { passwordFault } from '@/src/people/passwordRules'
import { isPasswordOf, unguessable } from '@/src/people/passwords'
import { countTry, forgetTries } from '@/src/people/tries'
import { wrongBody } from '../refusals'

declare module 'payload' {
  interface RequestContext {
    /** This write brings a new password. */
    newPassword?: boolean
    /** An account was made without one: its holder is invited to choose it. */
    invites?: boolean
  }
}

type Sent = { id?: unknown; data?: Record<string, unknown> }

/**
 * A password is its holder's: they alone change it, and say the old one (`oldPassword`). Who forgot it gets a link, and so
 * does a newcomer; the administrator writes none but that of an account they make.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const { id, data } = args as Sent
  const { oldPassword, ...kept } = data ?? {}
  if (isNothing(kept.password)) return operation === 'create' ? invited(args, req, kept) : args
  if (typeof kept.password !== 'string')
    throw wrongBody(req, 'users', [{ path: 'password', problem: 'malformed' }])
  const holder = operation === 'update' ? await provenHolder(req, String(id), oldPassword) : kept
  const fault = passwordFault(kept.password, {
    email: String(holder.email ?? ''),
    name: String(holder.name ?? ''),
  })
  if (fault) throw refusedPassword(req, 'password', inLanguageOf(req).passwords.faults[fault])
  req.context.newPassword = true
  return { ...args, data: kept } as typeof args
}

const isNothing = (password: unknown) =>
  password === undefined || password === null || password === ''

/** Payload makes no account without a password: this one nobody knows. */
function invited<Args>(args: Args, req: PayloadRequest, data: Record<string, unknown>): Args {
  req.context.invites = true
  return { ...args, data: { ...data, password: unguessable() } }
}

async function provenHolder(req: PayloadRequest, id: string, old: unknown) {
  if (asker(req)?.id !== id) throw new Forbidden(req.t)
  if (typeof old !== 'string' || !old)
    throw wrongBody(req, 'users', [{ path: 'oldPassword', problem: 'missing' }])
  const holder = await accountOf(req, id)
  const words = inLanguageOf(req).passwords
  const wait = countTry(holder?.email ?? '')
  if (wait) throw refusedPassword(req, 'oldPassword', words.tooMany(wait))
  if (!holder || !(await isPasswordOf(holder, old)))
    throw refusedPassword(req, 'oldPassword', words.faults.mistaken)
  forgetTries(holder.email)
  return holder
}

const refusedPassword = (req: PayloadRequest, path: string, message: string) =>
  new ValidationError({ collection: 'users', errors: [{ path, message }], req }, req.t)

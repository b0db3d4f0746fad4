import type { Access, AccessResult, PayloadRequest, Where } from 'payload'
import type { FunctionCode, Role } from '@/src/codes/people'
import { idOf } from '@/src/idOf'

/** The person who asks, as access needs to know them. */
export type Asker = {
  id: string
  roles: readonly Role[]
  functions: readonly FunctionCode[]
  actor: string | null
  /** The court: it is given a sheet, opens no case and sees no referral. */
  ofCourt: boolean
  termsAccepted: boolean
}

/** Yes or no: Payload throws a filter away where it asks this question (`create`, field access). */
export type Gate = (args: { req: PayloadRequest }) => boolean
/** Yes, no, or the rows it is yes for. */
export type Rule = Access

/** The four questions of a collection; `create` takes a gate, because Payload would read a filter as yes. */
export type CollectionAccess = { create: Gate; read: Rule; update: Rule; delete: Rule }

type SignedIn = {
  id: string
  active?: boolean | null
  actor?: unknown
  roles?: Role[] | null
  functions?: FunctionCode[] | null
  termsAcceptedAt?: string | null
}

/** Who asks, or null when signed out or switched off: what an account lost is lost at its next request. */
export function asker(req: PayloadRequest): Asker | null {
  const user = req.user as unknown as SignedIn | null
  if (!user || user.active === false) return null
  return {
    id: user.id,
    roles: user.roles ?? [],
    functions: user.functions ?? [],
    actor: idOf(user.actor),
    ofCourt: (user.actor as { receives?: string } | null)?.receives === 'sheet',
    termsAccepted: Boolean(user.termsAcceptedAt),
  }
}

const has = (req: PayloadRequest, ...wanted: Role[]) =>
  asker(req)?.roles.some((role) => wanted.includes(role)) ?? false

export const nobody: Gate = () => false
export const signedIn: Gate = ({ req }) => Boolean(asker(req))
export const administrators: Gate = ({ req }) => has(req, 'administrator')
export const coordinators: Gate = ({ req }) => has(req, 'coordinator')
export const editors: Gate = ({ req }) => has(req, 'editor')
/** Anyone signed in who is not a guest. */
export const members: Gate = ({ req }) => signedIn({ req }) && !has(req, 'guest')

/** A member who holds one of these functions in their operator. */
export const holding =
  (...wanted: FunctionCode[]): Gate =>
  ({ req }) => {
    const who = asker(req)
    return Boolean(who?.actor && who.functions.some((held) => wanted.includes(held)))
  }

/** The same, in an operator that hands over and receives: the court is not one of them. */
export const handingOver =
  (...wanted: FunctionCode[]): Gate =>
  (args) =>
    holding(...wanted)(args) && !asker(args.req)?.ofCourt

/** Rows that name the asker's own operator at this path. */
export const ofOwnActor =
  (path: string): Rule =>
  ({ req }) => {
    const actor = asker(req)?.actor
    return actor ? { [path]: { equals: actor } } : false
  }

export const oneself: Rule = ({ req }) => {
  const who = asker(req)
  return who ? { id: { equals: who.id } } : false
}

/** Yes if any says yes; else the rows that any of them opens. */
export const either =
  (...rules: Rule[]): Rule =>
  async (args) => {
    const answers: AccessResult[] = []
    for (const rule of rules) answers.push(await rule(args))
    if (answers.includes(true)) return true
    const filters = answers.filter((answer): answer is Where => typeof answer === 'object')
    return filters.length > 1 ? { or: filters } : (filters[0] ?? false)
  }

/** Both must hold. */
export const both =
  (gate: Gate, rule: Rule): Rule =>
  (args): AccessResult | Promise<AccessResult> =>
    gate(args) ? rule(args) : false

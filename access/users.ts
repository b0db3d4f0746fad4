import type { PayloadRequest } from 'payload'
import {
  administrators,
  asker,
  either,
  members,
  nobody,
  oneself,
  type CollectionAccess,
  type Gate,
  type Rule,
} from './vocabulary'

const colleagues: Rule = ({ req }) => {
  const who = asker(req)
  return who?.actor && who.functions.includes('manager') ? { actor: { equals: who.actor } } : false
}

/** Everyone knows who works here (a name and an operator); an account is changed by its holder, their manager, the administrator. */
export const userAccess = {
  create: administrators,
  read: either(members, oneself),
  update: either(administrators, oneself, colleagues),
  delete: nobody,
  unlock: administrators,
  // the panel's own door; what each may see and do there the collections say
  admin: members,
} satisfies CollectionAccess & { unlock: Gate; admin: Gate }

/** What only the administrator writes: nobody gives themselves a role. */
export const byAdministrator = { create: administrators, update: administrators }

/** What the administrator and the holder's manager write. */
export const byManager = {
  create: administrators,
  update: (({ req, id, doc }) => {
    const who = asker(req)
    if (!who) return false
    if (administrators({ req })) return true
    const actor = (doc as { actor?: unknown } | undefined)?.actor
    return (
      who.functions.includes('manager') &&
      id !== who.id &&
      who.actor === (typeof actor === 'string' ? actor : (actor as { id?: string } | null)?.id)
    )
  }) satisfies (args: { req: PayloadRequest; id?: number | string; doc?: unknown }) => boolean,
}

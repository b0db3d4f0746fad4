import type { Where } from 'payload'
import { orNothing } from './editorial'
import {
  asker,
  both,
  coordinators,
  either,
  holding,
  members,
  nobody,
  ofOwnActor,
} from './vocabulary'
import type { CollectionAccess, Gate, Rule } from './vocabulary'

declare module 'payload' {
  interface RequestContext {
    /** The operation under way counts and gives no document. */
    counting?: boolean
  }
}

/** Whoever works for an operator. */
const ofAnOperator: Gate = (args) => members(args) && Boolean(asker(args.req)?.actor)

const managersOwn: Rule = both(holding('manager'), ofOwnActor('actor'))
const personsOwn: Rule = ({ req }) => {
  const who = asker(req)
  return who ? { user: { equals: who.id } } : false
}

/** Whom to reach is known to every member, how only where a channel is open; kept by the person, and by the operator's manager. */
export const contactAccess = {
  create: ofAnOperator,
  read: members,
  update: both(members, either(managersOwn, personsOwn)),
  delete: nobody,
} satisfies CollectionAccess

/** Rows about a contact on which the asker decides: their own, and as a manager those of a function. */
const onTheirContacts: Rule = ({ req }) => {
  const who = asker(req)
  if (!who) return false
  const own: Where = {
    and: [{ 'contact.kind': { equals: 'person' } }, { 'contact.user': { equals: who.id } }],
  }
  if (!who.actor || !who.functions.includes('manager')) return own
  const ofTheOperator: Where = {
    and: [
      { 'contact.actor': { equals: who.actor } },
      {
        or: [{ 'contact.kind': { equals: 'function' } }, { 'contact.user': { equals: null } }],
      },
    ],
  }
  return { or: [own, ofTheOperator] }
}

/** Coordination learns how many there are, and reads none. */
const countedByCoordination: Gate = ({ req }) =>
  Boolean(req.context.counting) && coordinators({ req })

const theTwoSides = (path: string): Rule => both(members, either(ofOwnActor(path), onTheirContacts))

/** A request is read by the operator that asks and by who decides; every step goes through `update`. */
export const contactRequestAccess = {
  create: ofAnOperator,
  read: orNothing(either(countedByCoordination, theTwoSides('requester.actor'))),
  update: theTwoSides('requester.actor'),
  delete: nobody,
} satisfies CollectionAccess

/** A grant comes from a request or a referral; it is read by the holder's operator and by who decides. */
export const contactGrantAccess = {
  create: nobody,
  read: orNothing(either(countedByCoordination, theTwoSides('holder.actor'))),
  update: theTwoSides('holder.actor'),
  delete: nobody,
} satisfies CollectionAccess

import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { asker, type Asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { operatorsInPlace, workplacesOf } from '@/src/contacts/inPlace'
import { idOf } from '@/src/idOf'
import type { Contact, ContactGrant } from '@/src/payload-types'
import { decidesOn } from '@/src/workflows/contacts'

/** How this reader stands to a contact. Kept apart from the answer, so that what is cut out of it changes nothing here. */
export type Standing = {
  /** The name, the account and the deputy. */
  namesOpen: boolean
  /** Whether a channel is open, and by which grants where nothing else opens it. */
  channel: (id: unknown) => { isOpen: boolean; grants: readonly ContactGrant[] }
}

declare module 'payload' {
  interface RequestContext {
    standings?: DataLoader<string, Standing | null>
  }
}

/** One load per request for all contacts of an answer; read without access, for the rule to decide. */
export function standingOn(req: PayloadRequest, contact: string): Promise<Standing | null> {
  req.context.standings ??= new DataLoader((ids) => load(req, [...ids]))
  return req.context.standings.load(contact)
}

/** After a write, what was loaded is stale. */
export const forgetStandings = (req: PayloadRequest): void => {
  delete req.context.standings
}

async function load(req: PayloadRequest, ids: string[]): Promise<(Standing | null)[]> {
  const who = asker(req)
  if (!who) return ids.map(() => null)
  const [contacts, grants] = await Promise.all([contactsOf(req, ids), grantsFor(req, who, ids)])
  const of = (find: (contact: Contact) => string | null) =>
    contacts.map(find).filter((id): id is string => id !== null)
  const actors = await operatorsInPlace(req, [
    ...of(({ actor }) => idOf(actor)),
    ...(who.actor ? [who.actor] : []),
  ])
  const workplaces = await workplacesOf(
    req,
    of(({ user }) => idOf(user)),
  )
  const held = actors.has(who.actor ?? '') ? grants : []
  return ids.map((id) => {
    const contact = contacts.find((one) => one.id === id)
    if (!contact) return null
    const ofIt = held.filter((grant) => idOf(grant.contact) === id)
    return standing(contact, who, ofIt, placeOf(contact, actors, workplaces))
  })
}

type Place = { operator: boolean; person: boolean }

function placeOf(
  { actor, user }: Contact,
  actors: Set<string>,
  workplaces: Map<string, string | null>,
): Place {
  const operator = actors.has(idOf(actor) ?? '')
  const account = idOf(user)
  return { operator, person: operator && (!account || workplaces.get(account) === idOf(actor)) }
}

function standing(
  contact: Contact,
  who: Asker,
  grants: readonly ContactGrant[],
  place: Place,
): Standing {
  const facts = { kind: contact.kind, user: idOf(contact.user), actor: idOf(contact.actor) }
  const decides = decidesOn(facts, who)
  const isOwn = decides || facts.user === who.id
  // whoever has left is not reached here any more; a function stays where the operator does
  const isThere = contact.kind === 'person' ? place.person : place.operator
  const open = isThere ? grants : []
  return {
    namesOpen: isOwn || (place.person && (Boolean(contact.listedByName) || grants.length > 0)),
    channel: (id) => {
      const row = contact.channels?.find((one) => one.id === id)
      if (!row) return { isOpen: false, grants: [] }
      if (decides || (isThere && row.visibility === 'members')) return { isOpen: true, grants: [] }
      const opening = open.filter(({ channels }) => channels?.includes(String(id)))
      return { isOpen: opening.length > 0, grants: opening }
    },
  }
}

async function contactsOf(req: PayloadRequest, ids: string[]): Promise<Contact[]> {
  const where = { id: { in: ids } }
  const all = { pagination: false, limit: 0, req } as const
  return (await req.payload.db.find<Contact>({ collection: 'contacts', where, ...all })).docs
}

/** Held by the reader's operator as a whole or by the reader in it, and not over. */
async function grantsFor(
  req: PayloadRequest,
  who: Asker,
  contacts: string[],
): Promise<ContactGrant[]> {
  if (!who.actor) return []
  const { docs } = await req.payload.db.find<ContactGrant>({
    collection: 'contact-grants',
    where: {
      and: [
        { contact: { in: contacts } },
        { status: { equals: 'active' } },
        { 'holder.actor': { equals: who.actor } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ holder, until }) => {
    const person = idOf(holder?.user)
    return (!person || person === who.id) && (!until || new Date(until) > now())
  })
}

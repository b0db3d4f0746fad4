import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { asker, type Asker } from '@/access/vocabulary'
import { forgetStandings } from '@/src/contacts/standing'
import { idOf } from '@/src/idOf'
import type { Contact } from '@/src/payload-types'
import { managesFor, mayShowToMembers } from '@/src/workflows/contacts'
import { actingMember } from '../refusals'

type Channel = NonNullable<Contact['channels']>[number]

/**
 * A manager writes the contacts of their operator, a person their own. Whose contact it is stays as it was made: who could
 * move it to themselves would decide on it, and read it. What only the person says is theirs; sent by another it is ignored.
 */
export const keepOwnContact: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  forgetStandings(req)
  const who = asker(req)
  if (!who) return data
  actingMember(req)
  const was = operation === 'update' ? (originalDoc as Contact) : null
  const contact = ownContact(req, data as Contact, was, who)
  return { ...contact, ...saidByPerson(contact, was, who) }
}

function ownContact(req: PayloadRequest, data: Contact, was: Contact | null, who: Asker): Contact {
  if (was) {
    const user = idOf(was.user) ?? idOf(data.user)
    return { ...data, actor: idOf(was.actor) ?? '', kind: was.kind, user }
  }
  const actor = idOf(data.actor) ?? who.actor
  if (!actor || actor !== who.actor) throw new Forbidden(req.t)
  if (managesFor(actor, who)) return { ...data, actor }
  const user = idOf(data.user) ?? who.id
  if (data.kind === 'function' || user !== who.id) throw new Forbidden(req.t)
  return { ...data, actor, user }
}

function saidByPerson(contact: Contact, was: Contact | null, who: Asker): Partial<Contact> {
  const facts = { kind: contact.kind, user: idOf(contact.user), actor: idOf(contact.actor) }
  const isPerson = facts.user === who.id
  const own = facts.kind === 'person' ? isPerson : managesFor(facts.actor, who)
  const kept = (row: Channel): Channel => {
    const before = was?.channels?.find(({ id }) => id === row.id)
    // of a channel that one does not decide on, the kind stays: a direct line does not become a shared desk
    const kind = before && !own ? before.kind : row.kind
    const opens = row.visibility === 'members' && before?.visibility !== 'members'
    const mayOpen = !opens || mayShowToMembers(facts, kind, who)
    return { ...row, kind, visibility: mayOpen ? row.visibility : 'on-request' }
  }
  return {
    listedByName: isPerson ? contact.listedByName : (was?.listedByName ?? false),
    ...(Array.isArray(contact.channels) ? { channels: contact.channels.map(kept) } : {}),
  }
}

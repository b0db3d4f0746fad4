import type { PayloadRequest, Where } from 'payload'
import type { Asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Contact, ContactGrant } from '@/src/payload-types'
import { decidesOn } from '@/src/workflows/contacts'

/** In ids and dates: who may read which channels of which contact, since when, until when, and when they last did. */
export type Holder = {
  grant: string
  contact: string
  holder: { actor: string | null; user?: string }
  channels: string[]
  since: string
  until: string | null
  lastReadAt: string | null
}

/** Everybody who holds something of a contact on which this person decides; what has ended is not held. */
export async function holdersFor(req: PayloadRequest, who: Asker): Promise<Holder[]> {
  const contacts = await decidedBy(req, who)
  if (!contacts.length) return []
  const { docs } = await req.payload.db.find<ContactGrant>({
    collection: 'contact-grants',
    where: { and: [{ contact: { in: contacts } }, { status: { equals: 'active' } }] },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ until }) => !until || new Date(until) > now()).map(holderOf)
}

function holderOf(grant: ContactGrant): Holder {
  const user = idOf(grant.holder?.user)
  return {
    grant: grant.id,
    contact: idOf(grant.contact) ?? '',
    holder: { actor: idOf(grant.holder?.actor), ...(user ? { user } : {}) },
    channels: grant.channels ?? [],
    since: grant.createdAt,
    until: grant.until ?? null,
    lastReadAt: grant.lastReadAt ?? null,
  }
}

async function decidedBy(req: PayloadRequest, who: Asker): Promise<string[]> {
  const mine: Where[] = [{ user: { equals: who.id } }]
  if (who.actor && who.functions.includes('manager')) mine.push({ actor: { equals: who.actor } })
  const { docs } = await req.payload.db.find<Contact>({
    collection: 'contacts',
    where: { or: mine },
    pagination: false,
    limit: 0,
    req,
  })
  const facts = ({ kind, user, actor }: Contact) => ({ kind, user: idOf(user), actor: idOf(actor) })
  return docs.filter((contact) => decidesOn(facts(contact), who)).map(({ id }) => id)
}

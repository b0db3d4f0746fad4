import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Contact, ContactGrant, ContactRequest } from '@/src/payload-types'
import { decidesOn, type ContactParty } from '@/src/workflows/contacts'

export type Sharing = ContactRequest | ContactGrant

/** As whom this request may act on this request for a contact, or this grant. */
export async function contactParties(req: PayloadRequest, row: Sharing): Promise<ContactParty[]> {
  const who = asker(req)
  if (!who) return req.context.actingAs === 'clock' ? ['clock'] : []
  const contact = await contactOf(req, row)
  const parties: ContactParty[] = []
  if ('requester' in row && idOf(row.requester?.user) === who.id) parties.push('requester')
  if (contact && decidesOn(factsOf(contact), who)) parties.push('decider')
  return parties
}

const factsOf = ({ kind, user, actor }: Contact) => ({ kind, user: idOf(user), actor: idOf(actor) })

export const contactOf = (req: PayloadRequest, { contact }: Sharing): Promise<Contact | null> =>
  req.payload.db.findOne<Contact>({
    collection: 'contacts',
    where: { id: { equals: idOf(contact) } },
    req,
  })

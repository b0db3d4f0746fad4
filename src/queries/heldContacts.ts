import type { Where } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { ContactGrant } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { shownContacts, type ShownContact } from './shownContact'

export type HeldContact = {
  id: string
  contact: ShownContact
  channels: string[]
  /** Null: as long as a referral lives. */
  until: Date | null
  toPerson: boolean
}

/** What was entrusted to the asker, or to their operator as a whole, and until when? */
export async function heldContacts(
  asking: Asking,
  { contact, referral }: { contact?: string; referral?: string } = {},
): Promise<HeldContact[]> {
  const { payload, user, locale } = asking
  const actor = idOf(user.actor)
  if (!actor) return []
  const where: Where[] = [
    { 'holder.actor': { equals: actor } },
    { status: { equals: 'active' } },
    ...(contact ? [{ contact: { equals: contact } }] : []),
    ...(referral ? [{ referral: { equals: referral } }] : []),
  ]
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc<ContactGrant>((page) =>
    as.find({
      collection: 'contact-grants',
      where: { and: where },
      sort: 'until',
      limit: 100,
      page,
      depth: 0,
    }),
  )
  const held = docs.filter(({ holder, until }) => {
    const person = idOf(holder?.user)
    return (!person || person === user.id) && (!until || new Date(until) > now())
  })
  const contacts = await shownContacts(
    asking,
    held.flatMap((grant) => idOf(grant.contact) ?? []),
  )
  return held.flatMap((grant) => {
    const about = contacts.get(idOf(grant.contact) ?? '')
    if (!about) return []
    return {
      id: grant.id,
      contact: about,
      channels: grant.channels ?? [],
      until: grant.until ? new Date(grant.until) : null,
      toPerson: Boolean(idOf(grant.holder?.user)),
    }
  })
}

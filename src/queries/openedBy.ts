import type { Asking } from './asking'
import { heldContacts } from './heldContacts'
import { oneContact, type ContactRead, type OpenableChannel } from './oneContact'

/** A contact with the channels that one grant opened, until when; null: as long as the referral lives. */
export type OpenedContact = {
  contact: ContactRead
  channels: OpenableChannel[]
  until: Date | null
}

/** What a referral opened to the asker's operator. It is read here, and the reading is recorded. */
export async function openedBy(asking: Asking, referral: string): Promise<OpenedContact[]> {
  const opened: OpenedContact[] = []
  for (const held of await heldContacts(asking, { referral })) {
    const contact = await oneContact(asking, held.contact.id)
    const channels = contact?.channels.filter(({ id, open }) => open && held.channels.includes(id))
    if (contact && channels?.length) opened.push({ contact, channels, until: held.until })
  }
  return opened
}

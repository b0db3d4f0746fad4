import { pendingRequests } from '@/src/queries/contactRequests'
import type { MemberVisit } from '@/src/session'
import { ForMe } from '../contacts/Lists'

/** Somebody asks for a number that the reader alone may give. */
export async function ContactsAsked({ visit }: { visit: MemberVisit }) {
  const { forMe } = await pendingRequests(visit)
  return <ForMe visit={visit} list={forMe} id="contacts-asked" />
}

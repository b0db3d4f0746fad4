import { pendingRequests } from '@/src/queries/contactRequests'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { Asking } from '../contacts/Lists'

/** Somebody asks for a number that the reader alone may give. */
export async function ContactsAsked({ visit }: { visit: MemberVisit }) {
  const { forMe } = await pendingRequests(visit)
  if (!forMe.length) return null
  return (
    <Part id="contacts-asked" title={visit.words.today.contactsAsked(forMe.length)}>
      <Asking visit={visit} list={forMe} />
    </Part>
  )
}

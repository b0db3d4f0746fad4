import { notFound } from 'next/navigation'
import { cache } from 'react'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { oneMeeting } from '@/src/queries/oneMeeting'
import { requireMember } from '@/src/session'

/** Read once for the page and its title. */
export const readMeeting = cache(async (spoken: string, id: string) => {
  const here = paths.meeting(isLocale(spoken) ? spoken : 'fr', encodeURIComponent(id))
  const visit = await requireMember(spoken, here)
  return { visit, meeting: await oneMeeting(visit, id) }
})

/** For the pages and acts of those who lead: to others they do not exist. */
export async function requireLead(spoken: string, id: string) {
  const { visit, meeting } = await readMeeting(spoken, id)
  if (!meeting?.leads) notFound()
  return { visit, meeting }
}

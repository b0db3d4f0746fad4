import type { CollectionAfterReadHook } from 'payload'
import { invitationsOf } from '@/src/meetings/invitations'
import type { Meeting } from '@/src/payload-types'
import { standingIn } from './standing'

/** What a guest sees of a meeting besides the rows they were named to: that it is, when and where. */
const ofEveryone = [
  'id',
  'kind',
  'number',
  'title',
  'startsAt',
  'endsAt',
  'place',
  'sequence',
  'cancelledAt',
  'createdAt',
  'updatedAt',
] as const

/** Guests are known to those who lead the meeting; to a guest it shows the rows they were named to, and nobody else. */
export const showAsInvited: CollectionAfterReadHook = async ({ doc, overrideAccess, req }) => {
  if (overrideAccess) return doc
  const meeting = doc as Partial<Meeting> & { id: string }
  const standing = await standingIn(req, meeting)
  if (standing === 'leads') return doc
  if (standing === 'sits') {
    const { guests: _, ...seen } = meeting
    return seen
  }
  const invited = await invitationsOf(req, req.user?.email ?? '')
  const items = new Set(
    invited.filter(({ meeting: id }) => id === meeting.id).flatMap(({ items: named }) => named),
  )
  const seen: Record<string, unknown> = {}
  for (const name of ofEveryone) if (name in meeting) seen[name] = meeting[name]
  if (meeting.agenda) seen.agenda = meeting.agenda.filter(({ id }) => id && items.has(id))
  return seen
}

import { invitationsOf } from '@/src/meetings/invitations'
import { orNothing } from './editorial'
import { ofOwnGroups } from './groups'
import {
  asker,
  both,
  coordinators,
  editors,
  either,
  members,
  nobody,
  type CollectionAccess,
  type Gate,
  type Rule,
} from './vocabulary'

/** They read what every group says, to publish it and to hold it together. */
export const readersOfAll: Gate = ({ req }) => coordinators({ req }) || editors({ req })

/** What someone was named to as a guest, until then; the rest of the meeting is kept from them. */
const asGuest: Rule = async ({ req }) => {
  if (!asker(req)) return false
  const invited = await invitationsOf(req, req.user?.email ?? '')
  return invited.length ? { id: { in: invited.map(({ meeting }) => meeting) } } : false
}

/** A plenary is every member's; a group's meeting is the group's. */
const attendable = (kind: string, group: string) =>
  either(
    both(members, () => ({ [kind]: { equals: 'plenary' } })),
    ofOwnGroups(group),
  )
const ownMeetings = attendable('kind', 'group')

/** Called by the coordination, or by the chair of the group; those who sit there say whether they come. */
export const meetingAccess = {
  create: members,
  read: orNothing(either(readersOfAll, ownMeetings, asGuest)),
  update: either(coordinators, ownMeetings),
  delete: nobody,
} satisfies CollectionAccess

const ofOwnMeetings = attendable('meeting.kind', 'meeting.group')

/** A decision is read as its meeting is; the operator that owns it, and the coordination, say what became of it. */
export const decisionAccess = {
  create: members,
  read: orNothing(either(readersOfAll, ofOwnMeetings)),
  update: either(coordinators, ofOwnMeetings),
  delete: nobody,
} satisfies CollectionAccess

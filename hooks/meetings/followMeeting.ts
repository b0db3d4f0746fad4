import type { CollectionAfterChangeHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { carryOpenDecisions } from '@/src/meetings/carryOver'
import type { Meeting } from '@/src/payload-types'
import { actingAs } from '../actingAs'
import { announceMeeting } from './announceMeeting'

/** In the transaction of the meeting: the record, the decisions that are still open, and everyone on the list. */
export const followMeeting: CollectionAfterChangeHook<Meeting> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const on = { collection: 'meetings', id: doc.id }
  if (operation === 'create') {
    await appendEvent(req, { by: actingAs(req), action: 'meeting.call', on })
    await carryOpenDecisions(req, doc)
  } else if (doc.cancelledAt && !previousDoc.cancelledAt)
    await appendEvent(req, { by: actingAs(req), action: 'meeting.cancel', on })
  return announceMeeting(req, doc)
}

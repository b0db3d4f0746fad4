import type { CollectionAfterChangeHook } from 'payload'
import type { Case } from '@/src/payload-types'
import { priorityOf } from '../referrals/startDraft'
import { writeOnDrafts } from '../referrals/writeOnDrafts'

/** Drafts of the case take its urgency; what was sent keeps the clocks it was sent with. */
export const markUrgency: CollectionAfterChangeHook<Case> = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  await writeOnDrafts(req, doc.id, { priority: priorityOf(doc) })
  return doc
}

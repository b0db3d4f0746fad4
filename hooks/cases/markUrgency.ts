import type { CollectionAfterChangeHook } from 'payload'
import type { Case } from '@/src/payload-types'
import { priorityOf } from '../referrals/startDraft'

/** Drafts of the case take its urgency; what was sent keeps the clocks it was sent with. */
export const markUrgency: CollectionAfterChangeHook<Case> = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'referrals',
    where: { and: [{ case: { equals: doc.id } }, { status: { equals: 'draft' } }] },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id } of docs)
    await req.payload.db.updateOne({
      collection: 'referrals',
      where: { id: { equals: id } },
      data: { priority: priorityOf(doc) },
      options: { atomic: true } as never,
      req,
    })
  return doc
}

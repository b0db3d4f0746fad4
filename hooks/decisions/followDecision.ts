import type { CollectionAfterChangeHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { idOf } from '@/src/idOf'
import { carryDecision } from '@/src/meetings/carryOver'
import type { Decision } from '@/src/payload-types'
import { actingAs } from '../actingAs'

/** In the transaction of the decision: the record, and the next meeting while it is open. */
export const followDecision: CollectionAfterChangeHook<Decision> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const was = operation === 'create' ? null : previousDoc.status
  if (was === doc.status) return doc
  const by = actingAs(req)
  const on = { collection: 'decisions', id: doc.id }
  await appendEvent(req, {
    by,
    action: `decision.${was === null ? 'create' : String(doc.status)}`,
    on,
  })
  if (doc.status !== 'open' || !(await carryDecision(req, doc))) return doc
  const where = { id: { equals: doc.id } }
  const now = await req.payload.db.findOne<Decision>({ collection: 'decisions', where, req })
  return { ...doc, carriedTo: (now?.carriedTo ?? []).map(idOf) }
}

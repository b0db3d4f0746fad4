import type { CollectionAfterChangeHook } from 'payload'
import { asker } from '@/access/vocabulary'
import { appendEvent } from '@/src/audit/appendEvent'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import type { Expertise } from '@/src/payload-types'
import { actingAs } from '../actingAs'

/** In the transaction of the answer: its author is told, unless they wrote it down themselves. */
export const followExpertise: CollectionAfterChangeHook<Expertise> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const answerer = idOf(doc.answeredBy)
  const before = operation === 'create' ? null : idOf(previousDoc.answeredBy)
  if (!answerer || answerer === before) return doc
  const on = { collection: 'expertise', id: doc.id }
  await appendEvent(req, { by: actingAs(req), action: 'expertise.answer', on })
  const author = idOf(doc.author)
  if (author && author !== asker(req)?.id)
    await queueMail(req, {
      kind: 'expertise-answered',
      to: { user: author },
      event: `expertise:${doc.id}:answered:${answerer}`,
      about: `expertise:${doc.id}`,
    })
  return doc
}

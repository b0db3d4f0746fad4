import type { CollectionAfterChangeHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { actingAs } from '../actingAs'

/** Who made or changed a contact, and whether its person let themselves be listed: never to what. */
export const recordContact: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isListed = Boolean(doc.listedByName)
  const wasListed = Boolean(previousDoc?.listedByName)
  await appendEvent(req, {
    by: actingAs(req),
    action: `contact.${operation}`,
    on: { collection: 'contacts', id: String(doc.id) },
    ...(isListed === wasListed ? {} : { reason: isListed ? 'listed-by-name' : 'unlisted' }),
  })
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { actingAs } from '../actingAs'

export const recordCase: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await appendEvent(req, {
    by: actingAs(req),
    action: `case.${operation}`,
    on: { collection: 'cases', id: String(doc.id) },
  })
  return doc
}

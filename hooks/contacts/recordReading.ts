import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { now } from '@/src/clocks/now'
import { inTransaction } from '@/src/database/inTransaction'
import { writeIf } from '@/src/database/writeIf'
import { actingAs } from '../actingAs'

/** Reading what a grant opens is an event, with the ids it gave; its holder's last reading is known to who decides. */
export const recordContactReading: CollectionAfterOperationHook = async ({
  overrideAccess,
  req,
  result,
}) => {
  const { openedBy, onlyShown } = req.context
  if (overrideAccess || !openedBy?.size) return result
  delete req.context.openedBy
  if (onlyShown) return result
  const by = actingAs(req)
  const work = async (one: PayloadRequest) => {
    const contacts = [...new Set([...openedBy.values()].map(({ contact }) => contact))]
    await appendEvent(one, { by, action: 'contact.read', ids: [...contacts, ...openedBy.keys()] })
    for (const [id, { updatedAt }] of openedBy)
      await writeIf(one, 'contact-grants', { id }, { lastReadAt: now().toISOString(), updatedAt })
  }
  if (await req.transactionID) await work(req)
  else await inTransaction(req.payload, null, work)
  return result
}

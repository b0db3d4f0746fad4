import type { CollectionAfterChangeHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { holdersOf, tell } from '@/src/contacts/tell'
import type { MailKind } from '@/src/codes/mail'
import type { ContactGrant } from '@/src/payload-types'
import { actingAs } from '../actingAs'
import { takenOf } from '../asked'
import { restoreDate } from './restoreDate'

const told: Record<string, MailKind> = {
  revoke: 'contact-revoked',
  expire: 'contact-grant-expired',
}

/** In the transaction of the step: the record, and the holder who is asked to delete what they noted. */
export const followGrant: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const id = String(doc.id)
  const taken = operation === 'update' ? takenOf(req, id) : undefined
  if (!taken) return doc
  if (taken.repeated) return restoreDate(req, 'contact-grants', doc, previousDoc)
  const step = taken.step ?? ''
  const on = { collection: 'contact-grants', id }
  const grant = taken.after as unknown as ContactGrant
  const outcome = String(grant.status)
  await appendEvent(req, { by: actingAs(req), action: `contact-grant.${step}`, on, outcome })
  const kind = told[step]
  if (kind) {
    const about = `contact-grants:${id}`
    await tell(req, await holdersOf(req, grant), { kind, event: `${id}:${step}`, about })
  }
  return doc
}

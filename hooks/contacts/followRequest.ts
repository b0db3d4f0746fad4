import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { giveGrant } from '@/src/contacts/grant'
import { decidersOf, requesterOf, tell } from '@/src/contacts/tell'
import type { MailKind } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import type { ContactRequest } from '@/src/payload-types'
import { actingAs } from '../actingAs'
import { askedOf, takenOf } from '../asked'
import { contactOf } from './parties'
import { grantedBy } from './requestSteps'
import { restoreDate } from './restoreDate'

const told: Record<string, MailKind> = {
  grant: 'contact-granted',
  refuse: 'contact-refused',
  expire: 'contact-request-expired',
}

/** In the transaction of the step: the record, the grant that follows from a yes, and who is told. */
export const followRequest: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const id = String(doc.id)
  const about = `contact-requests:${id}`
  if (operation === 'create') {
    await record(req, id, 'create')
    const people = await decidersOf(req, await contactOf(req, doc as ContactRequest))
    await tell(req, people, { kind: 'contact-asked', event: `${id}:create`, about })
    return doc
  }
  const taken = takenOf(req, id)
  if (!taken) return doc
  if (taken.repeated) return restoreDate(req, 'contact-requests', doc, previousDoc)
  const step = taken.step ?? ''
  const request = taken.after as unknown as ContactRequest
  await record(req, id, step, String(request.status))
  if (step === 'grant') await grant(req, request)
  const kind = told[step]
  if (kind)
    await tell(req, await requesterOf(req, request), { kind, event: `${id}:${step}`, about })
  return doc
}

async function grant(req: PayloadRequest, request: ContactRequest): Promise<void> {
  const terms = grantedBy(request, askedOf(req, request.id)?.body ?? {})
  if (!terms) return
  const { requester, to } = request
  await giveGrant(req, actingAs(req), {
    ...terms,
    request: request.id,
    contact: idOf(request.contact) ?? '',
    holder: {
      actor: idOf(requester?.actor) ?? '',
      user: to === 'operator' ? null : idOf(requester?.user),
    },
  })
}

const record = (req: PayloadRequest, id: string, step: string, outcome?: string) =>
  appendEvent(req, {
    by: actingAs(req),
    action: `contact-request.${step}`,
    on: { collection: 'contact-requests', id },
    ...(outcome ? { outcome } : {}),
  })

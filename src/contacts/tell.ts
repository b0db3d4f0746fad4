import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { MailKind } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import { managersToTell, personToTell } from '@/src/outbox/recipients'
import type { Contact, ContactGrant, ContactRequest, Referral } from '@/src/payload-types'

type Told = { kind: MailKind; event: string; about: string }

/** One mail to each, but not to who did it. */
export async function tell(
  req: PayloadRequest,
  people: readonly (string | null)[],
  told: Told,
): Promise<void> {
  for (const user of new Set(people))
    if (user && user !== asker(req)?.id) await queueMail(req, { ...told, to: { user } })
}

/** Who decides, and nobody in their place: a colleague could neither read the request nor answer it. */
export async function decidersOf(req: PayloadRequest, contact: Contact | null): Promise<string[]> {
  if (!contact) return []
  const person = idOf(contact.user)
  if (contact.kind === 'person' && person) return [person]
  return managersToTell(req, idOf(contact.actor))
}

export const requesterOf = (
  req: PayloadRequest,
  { requester }: ContactRequest,
): Promise<string[]> => personToTell(req, idOf(requester?.user), idOf(requester?.actor), 'manager')

/** The person who holds it; of a grant to an operator, who asked for it or handed over, and the managers. */
export async function holdersOf(req: PayloadRequest, grant: ContactGrant): Promise<string[]> {
  const [person, actor] = [idOf(grant.holder?.user), idOf(grant.holder?.actor)]
  if (person) return [person]
  const behind = await whoIsBehind(req, grant, actor)
  return [
    ...(await personToTell(req, behind, actor, 'manager')),
    ...(await managersToTell(req, actor)),
  ]
}

async function whoIsBehind(
  req: PayloadRequest,
  { request, referral }: ContactGrant,
  actor: string | null,
): Promise<string | null> {
  const find = <T>(collection: 'contact-requests' | 'referrals', id: string | null) =>
    req.payload.db.findOne({ collection, where: { id: { equals: id } }, req }) as Promise<T | null>
  if (request)
    return idOf((await find<ContactRequest>('contact-requests', idOf(request)))?.requester?.user)
  const shared = await find<Referral>('referrals', idOf(referral))
  const side = idOf(shared?.requester?.actor) === actor ? shared?.requester : shared?.owner
  return idOf(side?.user)
}

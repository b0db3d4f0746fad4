import type { PayloadRequest, Where } from 'payload'
import { DAY } from '@/src/clocks/brussels'
import type { ContactChannel } from '@/src/codes/contacts'
import { isLive } from '@/src/codes/referral'
import { giveGrant } from '@/src/contacts/grant'
import { writeIf } from '@/src/database/writeIf'
import { idOf } from '@/src/idOf'
import type { Contact, ContactGrant, Referral } from '@/src/payload-types'
import { actingAs } from '../actingAs'
import type { Taken } from '../asked'

const shared: readonly ContactChannel[] = ['shared-mailbox', 'email', 'phone']
const daysAfter = 30

/** Who hands over and who takes over reach each other: from the acceptance until thirty days after the referral's end. */
export async function shareForReferral(req: PayloadRequest, { step, after }: Taken): Promise<void> {
  const referral = after as unknown as Referral
  if (step === 'accept') {
    await share(req, referral, referral.requester, idOf(referral.owner.actor))
    await share(req, referral, referral.owner, idOf(referral.requester?.actor))
  } else if (referral.status && !isLive(referral.status) && referral.status !== 'draft')
    await endWith(req, referral)
}

type Side = { actor?: unknown; user?: unknown } | null | undefined

/** The contacts, if any, that the person of one side has at their operator, to the operator of the other. */
async function share(
  req: PayloadRequest,
  { id }: Referral,
  side: Side,
  to: string | null,
): Promise<void> {
  const [user, actor] = [idOf(side?.user), idOf(side?.actor)]
  if (!user || !actor || !to) return
  const { docs } = await req.payload.db.find<Contact>({
    collection: 'contacts',
    where: { and: [{ user: { equals: user } }, { actor: { equals: actor } }] },
    select: { channels: { kind: true } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const contact of docs) {
    const channels = (contact.channels ?? [])
      .filter(({ kind }) => shared.includes(kind))
      .flatMap((channel) => channel.id ?? [])
    const holder = { actor: to, user: null }
    if (channels.length)
      await giveGrant(req, actingAs(req), {
        referral: id,
        contact: contact.id,
        channels,
        holder,
        until: null,
      })
  }
}

/** Only now is it known until when; what was renewed meanwhile keeps its own end. */
async function endWith(req: PayloadRequest, { id, endedAt }: Referral): Promise<void> {
  const where: Where = { and: [{ referral: { equals: id } }, { status: { equals: 'active' } }] }
  const { docs } = await req.payload.db.find<ContactGrant>({
    collection: 'contact-grants',
    where,
    select: { until: true, rev: true },
    pagination: false,
    limit: 0,
    req,
  })
  if (!endedAt) return
  const until = new Date(new Date(endedAt).getTime() + daysAfter * DAY).toISOString()
  for (const grant of docs)
    if (!grant.until)
      await writeIf(req, 'contact-grants', { id: grant.id, rev: grant.rev }, { until })
}

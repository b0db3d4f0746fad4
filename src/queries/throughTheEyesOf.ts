import type { Payload, Where } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { demoOf } from '@/src/demo'
import type { Side } from '@/src/disclosure/levels'
import type { Joined } from '@/src/disclosure/sides'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs, systemOf } from '@/src/payloadAs'
import type { Referral, User } from '@/src/payload-types'
import { seenBy } from './seenBy'

export type SeenThrough = { user: User; referral: ReferralSeen | null; joined: Joined }

/**
 * Demonstration only, for a reader who may see the referral themselves: it is read by the real rights of somebody of that side, which is how they are shown. Nobody of
 * that side has read it, so it leaves no event in their name.
 */
export async function throughTheEyesOf(
  payload: Payload,
  reader: User,
  locale: Locale,
  id: string,
  side: Side,
): Promise<SeenThrough | null> {
  if (!(await demoOf(payload)) || !(await mayRead(payload, reader, id))) return null
  const sent = await systemOf(payload).findByID({ collection: 'referrals', id, depth: 0 })
  const user = await somebodyOf(payload, sent, side)
  if (!user) return null
  const asked = payloadAs(payload, user, { locale, req: { context: { onlyShown: true } } })
  const row = await asked.findByID({ collection: 'referrals', id, depth: 1, disableErrors: true })
  const joined = {
    requesterActor: idOf(sent.requester?.actor),
    ownerActor: idOf(sent.owner.actor),
  }
  return { user, referral: row ? seenBy(user, row) : null, joined }
}

/** The reference alone opens nothing: asking for it is no reading. */
const mayRead = async (payload: Payload, reader: User, id: string): Promise<boolean> =>
  (await payloadAs(payload, reader).findByID({
    collection: 'referrals',
    id,
    select: { reference: true },
    depth: 0,
    disableErrors: true,
  })) !== null

async function somebodyOf(payload: Payload, row: Referral, side: Side): Promise<User | null> {
  const preferred = side === 'requester' ? idOf(row.requester?.user) : idOf(row.owner.user)
  const { docs } = await systemOf(payload).find({
    collection: 'users',
    where: { and: [{ active: { equals: true } }, standing(row, side)] },
    sort: 'createdAt',
    limit: 50,
    depth: 1,
  })
  return docs.find((one) => one.id === preferred) ?? docs[0] ?? null
}

function standing({ requester, owner }: Referral, side: Side): Where {
  if (side === 'coordinator') return { roles: { in: ['coordinator'] } }
  const [actor, doing] =
    side === 'requester'
      ? [requester?.actor, ['referrer', 'manager']]
      : [owner.actor, ['intake', 'manager']]
  return { and: [{ actor: { equals: idOf(actor) } }, { functions: { in: doing } }] }
}

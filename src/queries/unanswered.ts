import type { Where } from 'payload'
import { now } from '@/src/clocks/now'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { seenBy } from './seenBy'

const shown = 100

/** Whose turn has come to coordination: nobody answered in time, or nobody at all. */
const nobodyAnswered = (): Where => ({
  or: [
    { status: { equals: 'expired' } },
    {
      and: [
        { status: { in: ['requested', 'received'] } },
        { 'deadlines.coordinatorAt': { less_than: now().toISOString() } },
      ],
    },
  ],
})

/** What has nobody taken, and since when? The oldest first; what was handed on to another operator is off the list. */
export async function unanswered({ payload, user, locale }: Asking): Promise<ReferralSeen[]> {
  const as = payloadAs(payload, user, { locale })
  const { docs } = await as.find({
    collection: 'referrals',
    where: nobodyAnswered(),
    sort: 'sentAt',
    limit: shown,
    depth: 1,
  })
  const handedOn = await followedUp(
    { payload, user, locale },
    docs.map(({ id }) => id),
  )
  return docs.filter(({ id }) => !handedOn.has(id)).map((row) => seenBy(user, row))
}

export const countWaitingForUs = async (asking: Asking): Promise<number> => {
  const { payload, user } = asking
  const as = payloadAs(payload, user)
  const { docs } = await as.find({
    collection: 'referrals',
    where: nobodyAnswered(),
    select: { reference: true },
    sort: 'sentAt',
    limit: shown,
    depth: 0,
  })
  const handedOn = await followedUp(
    asking,
    docs.map(({ id }) => id),
  )
  return docs.length - handedOn.size
}

/** Those that another referral continues. */
async function followedUp({ payload, user }: Asking, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payloadAs(payload, user).find({
    collection: 'referrals',
    where: { basedOn: { in: [...ids] } },
    select: { basedOn: true },
    limit: shown,
    depth: 0,
  })
  return new Set(docs.flatMap(({ basedOn }) => idOf(basedOn) ?? []))
}

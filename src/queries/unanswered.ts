import type { Where } from 'payload'
import { now } from '@/src/clocks/now'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import type { Referral } from '@/src/payload-types'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'
import { everyDoc } from './everyDoc'
import { perPage } from './referralFilters'
import { seenBy } from './seenBy'

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

export type UnansweredPage = { referrals: ReferralSeen[]; total: number; page: number }

/**
 * What has nobody taken, and since when? The oldest first, a page at a time, the last one where fewer are left; what was handed
 * on to another operator is off the list.
 */
export async function unanswered(asking: Asking, wanted = 1): Promise<UnansweredPage> {
  const { payload, user, locale } = asking
  const ids = await waitingForUs(asking)
  const total = ids.length
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / perPage)))
  const here = ids.slice((page - 1) * perPage, page * perPage)
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: { id: { in: here } },
    sort: 'sentAt',
    limit: perPage,
    depth: 1,
  })
  return { referrals: docs.map((row) => seenBy(user, row)), total, page }
}

export const countWaitingForUs = async (asking: Asking): Promise<number> =>
  (await waitingForUs(asking)).length

/** That another referral continues one is said by that other: no question to the database leaves those out. */
async function waitingForUs(asking: Asking): Promise<string[]> {
  const left = await everyDoc<{ id: string }>((page) =>
    payloadAs(asking.payload, asking.user).find({
      collection: 'referrals',
      where: nobodyAnswered(),
      select: { reference: true },
      sort: 'sentAt',
      limit: 100,
      page,
      depth: 0,
    }),
  )
  const ids = left.map(({ id }) => id)
  const handedOn = await followedUp(asking, ids)
  return ids.filter((id) => !handedOn.has(id))
}

/** Those that another referral continues. */
async function followedUp({ payload, user }: Asking, ids: readonly string[]): Promise<Set<string>> {
  const next = await byHundreds<Pick<Referral, 'basedOn'>>(ids, async (some) => ({
    docs: await everyDoc<Pick<Referral, 'basedOn'>>((page) =>
      payloadAs(payload, user).find({
        collection: 'referrals',
        where: { basedOn: { in: some } },
        select: { basedOn: true },
        sort: 'id',
        limit: 100,
        page,
        depth: 0,
      }),
    ),
  }))
  return new Set(next.flatMap(({ basedOn }) => idOf(basedOn) ?? []))
}

import type { Where } from 'payload'
import type { ReferralStatus } from '@/src/codes/referral'
import type { Span } from '@/src/database/tallies'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

const fates = {
  helped: ['completed'],
  running: ['accepted', 'in-progress', 'on-hold'],
  unhelped: ['failed'],
  refused: ['rejected'],
  withdrawn: ['cancelled'],
  expired: ['expired'],
  waiting: ['requested', 'received'],
} as const satisfies Record<string, readonly ReferralStatus[]>
export type FateKey = keyof typeof fates
export type Fates = Record<FateKey, number>

/** What became of the referrals sent in these days? Each state is one count by the database. */
export async function fateOfReferrals(
  { payload, user }: Asking,
  { from, to }: Span,
): Promise<Fates> {
  const as = payloadAs(payload, user)
  const sent: Where[] = [
    { sentAt: { greater_than_equal: from.toISOString() } },
    { sentAt: { less_than_equal: to.toISOString() } },
  ]
  const counted = Object.entries(fates).map(async ([key, statuses]) => {
    const where: Where = { and: [...sent, { status: { in: [...statuses] } }] }
    return [key, (await as.count({ collection: 'referrals', where })).totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counted)) as Fates
}

import type { Payload, Where } from 'payload'
import { now } from '@/src/clocks/now'
import type { DeadlineName, ReferralStatus } from '@/src/codes/referral'
import type { Referral } from '@/src/payload-types'

/** Referrals in one of these states whose deadline of this name has passed, the oldest first. */
export async function dueReferrals(
  payload: Payload,
  deadline: DeadlineName,
  statuses: readonly ReferralStatus[],
): Promise<Referral[]> {
  const passed: Where = { [`deadlines.${deadline}`]: { less_than_equal: now().toISOString() } }
  const { docs } = await payload.db.find<Referral>({
    collection: 'referrals',
    where: { and: [{ status: { in: [...statuses] } }, passed] },
    sort: `deadlines.${deadline}`,
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}

export const isPast = (moment: string | null | undefined): boolean =>
  Boolean(moment) && new Date(moment ?? 0) <= now()

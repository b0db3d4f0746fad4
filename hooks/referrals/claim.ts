import type { PayloadRequest } from 'payload'
import type { Referral } from '@/src/payload-types'
import type { ReferralStatus } from '@/src/codes/referral'
import { writeIf } from '@/src/database/writeIf'

type Scalars = { status: ReferralStatus; requesterStatus?: ReferralStatus }

/**
 * One conditional write on (id, status, rev): of two who ask at once, one gets the row and the other nothing.
 */
export async function claim(
  req: PayloadRequest,
  { id, status, rev }: Referral,
  to: Scalars,
): Promise<{ rev: number } | null> {
  const next = (rev ?? 0) + 1
  const won = await writeIf(req, 'referrals', { id, status, rev }, { ...to, rev: next })
  return won ? { rev: next } : null
}

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
  try {
    const won = await writeIf(req, 'referrals', { id, status, rev }, { ...to, rev: next })
    return won ? { rev: next } : null
  } catch (fault) {
    if (isWriteConflict(fault)) return null
    throw fault
  }
}

/** MongoDB ends the slower of two transactions on one row with code 112: the other was first. */
const isWriteConflict = (fault: unknown): boolean =>
  (fault as { code?: unknown } | null)?.code === 112

import type { PayloadRequest } from 'payload'
import type { Referral } from '@/src/payload-types'

type Scalars = { status: unknown; requesterStatus?: unknown }

/**
 * One conditional write on (id, status, rev): of two who ask at once, one gets the row and the other nothing. Scalars only:
 * groups and lists behave differently on the two databases in an atomic update.
 */
export async function claim(
  req: PayloadRequest,
  { id, status, rev }: Referral,
  to: Scalars,
): Promise<{ rev: number } | null> {
  const next = (rev ?? 0) + 1
  try {
    const won = await req.payload.db.updateOne({
      collection: 'referrals',
      req,
      options: { atomic: true } as never,
      where: {
        and: [{ id: { equals: id } }, { status: { equals: status } }, { rev: { equals: rev } }],
      },
      data: { ...to, rev: next },
    })
    return won ? { rev: next } : null
  } catch (fault) {
    if (isWriteConflict(fault)) return null
    throw fault
  }
}

/** MongoDB ends the slower of two transactions on one row with code 112: the other was first. */
const isWriteConflict = (fault: unknown): boolean =>
  (fault as { code?: unknown } | null)?.code === 112

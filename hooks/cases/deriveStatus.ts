import type { PayloadRequest } from 'payload'
import type { Referral } from '@/src/payload-types'
import { caseStatusOf } from '@/src/workflows/caseStatus'
import { writeIf } from '@/src/database/writeIf'

/** A case's status follows from its referrals, as its own side reads them. */
export async function deriveCaseStatus(req: PayloadRequest, caseId: string): Promise<void> {
  const { docs } = await req.payload.db.find<Referral>({
    collection: 'referrals',
    where: { case: { equals: caseId } },
    select: { requesterStatus: true, sealed: true, statusReason: { codes: true } },
    pagination: false,
    limit: 0,
    req,
  })
  const status = caseStatusOf(
    docs.map(({ requesterStatus, sealed, statusReason }) => ({
      status: requesterStatus ?? 'draft',
      reasons: sealed ? [] : (statusReason?.codes ?? []),
    })),
  )
  await writeIf(req, 'cases', { id: caseId }, { status })
}

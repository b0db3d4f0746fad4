import type { PayloadRequest, Where } from 'payload'
import { writeIf } from '@/src/database/writeIf'

/** Writes this on the case's drafts that answer `which`: what follows from the case changes no `rev`. */
export async function writeOnDrafts(
  req: PayloadRequest,
  caseId: string | null,
  data: Record<string, string>,
  which: Where[] = [],
): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'referrals',
    where: { and: [{ case: { equals: caseId } }, { status: { equals: 'draft' } }, ...which] },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id } of docs) await writeIf(req, 'referrals', { id }, data)
}

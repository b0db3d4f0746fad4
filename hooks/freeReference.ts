import type { PayloadRequest } from 'payload'
import { newReference } from '@/src/references/reference'

/** A reference that no other document of the collection carries. */
export async function freeReference(
  req: PayloadRequest,
  collection: 'cases' | 'referrals',
): Promise<string> {
  for (;;) {
    const reference = newReference(collection === 'cases' ? 'C' : 'R')
    const { totalDocs } = await req.payload.db.count({
      collection,
      where: { reference: { equals: reference } },
      req,
    })
    if (!totalDocs) return reference
  }
}

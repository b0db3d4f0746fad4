import type { PayloadRequest } from 'payload'
import { writeIf } from '@/src/database/writeIf'
import type { EditorialAsked } from './asked'

/**
 * One conditional write on the document's counter, whichever copy is saved: of two who save at once, one gets it and the
 * other nothing. Beside a live copy the row learns that a draft is pending; its date of change is that of its own text.
 */
export async function claimText(
  req: PayloadRequest,
  { collection, id, standing: { row } }: EditorialAsked,
  { besideLive }: { besideLive: boolean },
): Promise<{ rev: number } | null> {
  const rev = (row.rev ?? 0) + 1
  const to = besideLive ? { rev, hasPendingDraft: true, updatedAt: null } : { rev, updatedAt: null }
  return (await writeIf(req, collection, { id, rev: row.rev }, to)) ? { rev } : null
}

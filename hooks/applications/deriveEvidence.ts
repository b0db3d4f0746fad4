import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { writeIf } from '@/src/database/writeIf'
import { idOf } from '@/src/idOf'
import { standingOf } from '@/src/knowledge/copies'
import { writePending } from '@/src/knowledge/writePending'
import { reindex } from '@/src/search/reindex'
import { evidenceOf } from '@/src/workflows/evidence'
import { isFilled, usesOf } from '../editorial/evidenceIn'

const practices = 'good-practices'

export const deriveEvidence: CollectionAfterChangeHook = async ({ doc, req }) => {
  await derive(req, idOf(doc.practice))
  return doc
}

export const deriveEvidenceLeft: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await derive(req, idOf(doc.practice))
}

/**
 * In the transaction of the use: how well the practice is borne out now, on both its copies. It is no save of a text: the
 * counter and the date of change stay.
 */
async function derive(req: PayloadRequest, id: string | null): Promise<void> {
  const standing = id ? await standingOf(req, practices, id) : null
  if (!standing) return
  const { live, row, working } = standing
  const uses = await usesOf(req, row.id)
  const levelOf = (evaluation: unknown) => evidenceOf(uses, isFilled(evaluation))
  await writeIf(
    req,
    practices,
    { id: row.id },
    { evidence: levelOf(row.evaluation), updatedAt: null },
  )
  if (live && working)
    await writePending(req, practices, row.id, { evidence: levelOf(working.evaluation) })
  await reindex(req, practices, row.id)
}

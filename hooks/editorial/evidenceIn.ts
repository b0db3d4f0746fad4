import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import type { Application } from '@/src/payload-types'
import { evidenceOf, type Use } from '@/src/workflows/evidence'

/** How well a practice is borne out, as a save of it says: by every use of it, and by the evaluation this copy names. */
export async function evidenceIn(
  req: PayloadRequest,
  collection: string,
  id: string | null,
  { evaluation }: { evaluation?: unknown },
): Promise<object> {
  if (collection !== 'good-practices') return {}
  return { evidence: evidenceOf(id ? await usesOf(req, id) : [], isFilled(evaluation)) }
}

export const isFilled = (evaluation: unknown): boolean =>
  Boolean((evaluation as { source?: string | null } | null | undefined)?.source?.trim())

export async function usesOf(req: PayloadRequest, practice: string): Promise<Use[]> {
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where: { practice: { equals: practice } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ actor, result }) => ({ actor: idOf(actor), result }))
}

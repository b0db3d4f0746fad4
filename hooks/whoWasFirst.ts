import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'

type Row = { lastStep?: { user?: string | null } | null; updatedAt?: string }
type First = { by: { id: string; name?: string; actor: string | null }; at?: string }

/** Who took the last step of a document, and when; null where nobody with an account did. Not everybody may know. */
export async function whoWasFirst(
  req: PayloadRequest,
  { lastStep, updatedAt }: Row,
): Promise<First | null> {
  if (!lastStep?.user) return null
  const user = await req.payload.db.findOne<{ id: string; name: string; actor?: unknown }>({
    collection: 'users',
    where: { id: { equals: lastStep.user } },
    req,
  })
  return { by: { id: lastStep.user, name: user?.name, actor: idOf(user?.actor) }, at: updatedAt }
}

import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Comment, User } from '@/src/payload-types'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'

export type Remark = {
  id: string
  text: string
  at: string
  by: { id: string; name: string; actor: string } | null
  own: boolean
}

const most = 100

/** What was remarked about this text, in the order in which it was said. */
export async function remarksOn(
  { payload, user, locale }: Asking,
  text: string,
): Promise<Remark[]> {
  const answer = await payloadAs(payload, user, { locale })
    .find({
      collection: 'comments',
      where: { 'about.value': { equals: text } },
      sort: 'createdAt',
      depth: 2,
      limit: most,
    })
    .catch(unlessClosed)
  return (answer?.docs ?? []).map(({ id, text: said, createdAt, author }) => ({
    id,
    text: said,
    at: createdAt,
    by: byOf(author),
    own: idOf(author) === user.id,
  }))
}

function byOf(author: Comment['author']): Remark['by'] {
  if (!author || typeof author !== 'object') return null
  const { id, name, actor } = author as User
  return { id, name, actor: actor && typeof actor === 'object' ? actor.name : '' }
}

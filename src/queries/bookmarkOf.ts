import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'

/** Has this member put the text at hand? The marker, or nothing. */
export async function bookmarkOf({ payload, user }: Asking, text: string): Promise<string | null> {
  const answer = await payloadAs(payload, user)
    .find({
      collection: 'bookmarks',
      where: { 'about.value': { equals: text } },
      depth: 0,
      limit: 1,
    })
    .catch(unlessClosed)
  return answer?.docs[0]?.id ?? null
}

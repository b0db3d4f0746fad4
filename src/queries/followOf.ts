import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'
import type { Subject } from './whatIFollow'

/** By which of their follows does the reader follow this? Null where they do not. */
export async function followOf(
  { payload, user, locale }: Asking,
  kind: Subject,
  id: string,
): Promise<string | null> {
  const answer = await payloadAs(payload, user, { locale })
    .find({ collection: 'follows', depth: 0, limit: 100 })
    .catch(unlessClosed)
  const own = answer?.docs.find(
    ({ subject }) => subject.relationTo === kind && idOf(subject.value) === id,
  )
  return own?.id ?? null
}

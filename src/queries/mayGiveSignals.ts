import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'

/** Are signals from the field this person's to read and to give? The court's people have no such page. */
export async function mayGiveSignals({ payload, user }: Asking): Promise<boolean> {
  const answer = await payloadAs(payload, user)
    .count({ collection: 'field-signals' })
    .catch(unlessClosed)
  return answer !== null
}

import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'

/** Of how many operators is something asked that is asked of all? */
export async function membersCount({ payload, user, locale }: Asking): Promise<number> {
  const where = { membership: { equals: 'member' } }
  const counted = await payloadAs(payload, user, { locale })
    .count({ collection: 'actors', where })
    .catch(unlessClosed)
  return counted?.totalDocs ?? 0
}

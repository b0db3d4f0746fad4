import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { ContactGrant } from '@/src/payload-types'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'

/** How a grant came to its end, and when. */
export type Ended = { how: 'revoked' | 'expired'; at: Date }

/** Of these requests, all granted: which grants were taken back since, or have run out? By the id of the request. */
export async function endedGrants(
  { payload, user }: Asking,
  requests: readonly string[],
): Promise<Map<string, Ended>> {
  const grants = await byHundreds<ContactGrant>(requests, (some) =>
    payloadAs(payload, user).find({
      collection: 'contact-grants',
      where: { request: { in: some } },
      limit: 100,
      depth: 0,
    }),
  )
  return new Map(
    grants.flatMap((grant) => {
      const ended = endOf(grant)
      return ended ? [[idOf(grant.request) ?? '', ended] as const] : []
    }),
  )
}

/** What has run out is over before the clock has said so. */
function endOf({ status, until, updatedAt }: ContactGrant): Ended | null {
  if (status === 'revoked') return { how: 'revoked', at: new Date(updatedAt) }
  if (status !== 'expired' && (!until || new Date(until) > now())) return null
  return { how: 'expired', at: new Date(until ?? updatedAt) }
}

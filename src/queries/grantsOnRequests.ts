import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { ContactGrant } from '@/src/payload-types'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'

/** How a grant came to its end, and when. */
export type Ended = { how: 'revoked' | 'expired'; at: Date }

/** What was given in the end, which may be less than was asked. */
export type Given = { channels: string[]; until: Date | null; ended: Ended | null }

/** Of these requests, all granted: what was given, and was it taken back since, or has it run out? By the id of the request. */
export async function grantsOnRequests(
  { payload, user }: Asking,
  requests: readonly string[],
): Promise<Map<string, Given>> {
  const grants = await byHundreds<ContactGrant>(requests, (some) =>
    payloadAs(payload, user).find({
      collection: 'contact-grants',
      where: { request: { in: some } },
      limit: 100,
      depth: 0,
    }),
  )
  return new Map(
    grants.map((grant) => {
      const { request, channels, until } = grant
      const given = { channels: channels ?? [], until: until ? new Date(until) : null }
      return [idOf(request) ?? '', { ...given, ended: endOf(grant) }]
    }),
  )
}

/** What has run out is over before the clock has said so. */
function endOf({ status, until, updatedAt }: ContactGrant): Ended | null {
  if (status === 'revoked') return { how: 'revoked', at: new Date(updatedAt) }
  if (status !== 'expired' && (!until || new Date(until) > now())) return null
  return { how: 'expired', at: new Date(until ?? updatedAt) }
}

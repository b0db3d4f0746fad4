import type { Where } from 'payload'
import type { ReferralStatus } from '@/src/codes/referral'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

/** States as a manager reads them: what waits, what runs, how it ended. */
const groups = {
  waiting: ['requested', 'received'],
  running: ['accepted', 'in-progress', 'on-hold'],
  helped: ['completed'],
  refused: ['rejected'],
  expired: ['expired'],
  other: ['failed', 'cancelled'],
} as const satisfies Record<string, readonly ReferralStatus[]>
export type TallyKey = keyof typeof groups
export const tallyKeys = Object.keys(groups) as TallyKey[]
export type Tally = Record<TallyKey, number>

/** How many referrals of the asker's operator stand where, sent and received? Counted by the database, as this person. */
export async function tallyOf({
  payload,
  user,
}: Asking): Promise<{ sent: Tally; received: Tally }> {
  const as = payloadAs(payload, user)
  const own = { equals: idOf(user.actor) ?? '' }
  const count = async (path: 'requester.actor' | 'owner.actor', key: TallyKey) => {
    const where: Where = { and: [{ [path]: own }, { status: { in: [...groups[key]] } }] }
    const { totalDocs } = await as.count({ collection: 'referrals', where })
    return [key, totalDocs] as const
  }
  const side = async (path: 'requester.actor' | 'owner.actor') =>
    Object.fromEntries(await Promise.all(tallyKeys.map((key) => count(path, key)))) as Tally
  const [sent, received] = await Promise.all([side('requester.actor'), side('owner.actor')])
  return { sent, received }
}

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { lineOfList, type ReferralPage } from './inboxOf'
import { narrowedBy, perPage, type ReferralFilters } from './referralFilters'
import { seenBy } from './seenBy'

/** The referrals of this person's operator, drafts included, newest first; their people are its own cases. */
export async function sentBy(
  payload: Payload,
  user: User,
  locale: Locale,
  { page, ...filters }: ReferralFilters & { page: number },
): Promise<ReferralPage> {
  const { docs, totalDocs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: {
      and: [{ 'requester.actor': { equals: idOf(user.actor) } }, ...narrowedBy(filters)],
    },
    sort: '-createdAt',
    select: { ...lineOfList, disclosed: true },
    limit: perPage,
    page,
    depth: 1,
  })
  return { referrals: docs.map((row) => seenBy(user, row)), total: totalDocs }
}

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { narrowedBy, perPage, type ReferralFilters } from './referralFilters'
import { seenBy } from './seenBy'

export type ReferralPage = { referrals: ReferralSeen[]; total: number }

/** What a line of a list says; without `disclosed`, so that going through a list reads nobody's identity. */
export const lineOfList = {
  reference: true, status: true, businessStatus: true, priority: true, need: true, requester: true, owner: true, rev: true,
  statusReason: true, outcome: true, attempts: true, firstContactOn: true, deadlines: true,
  createdAt: true, sentAt: true, receivedAt: true, answeredAt: true, endedAt: true,
} as const // prettier-ignore

/** The referrals that this person's operator received, newest first. */
export async function inboxOf(
  payload: Payload,
  user: User,
  locale: Locale,
  { page, ...filters }: ReferralFilters & { page: number },
): Promise<ReferralPage> {
  const { docs, totalDocs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: {
      and: [
        { 'owner.actor': { equals: idOf(user.actor) } },
        { status: { not_equals: 'draft' } },
        ...narrowedBy(filters),
      ],
    },
    sort: '-sentAt',
    select: lineOfList,
    limit: perPage,
    page,
    depth: 1,
  })
  return { referrals: docs.map((row) => seenBy(user, row)), total: totalDocs }
}

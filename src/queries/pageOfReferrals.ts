import type { Payload, Where } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { narrowedBy, perPage, type ReferralFilters } from './referralFilters'
import { seenBy } from './seenBy'

export type ReferralPage = { referrals: ReferralSeen[]; total: number }
export type PageAsked = ReferralFilters & { page: number }

/** What a line of a list says; without `disclosed`, so that going through a list reads nobody's identity. */
export const lineOfList = {
  reference: true, status: true, businessStatus: true, priority: true, need: true, requester: true, owner: true, rev: true,
  statusReason: true, outcome: true, attempts: true, firstContactOn: true, deadlines: true,
  createdAt: true, sentAt: true, receivedAt: true, answeredAt: true, endedAt: true,
} as const // prettier-ignore

/** Of those whom a line names, their name. */
export const namesInList = {
  actors: { name: true },
  needs: { label: true },
  users: { name: true },
} as const

type List = { where: Where[]; sort: string; select: typeof lineOfList & { disclosed?: true } }

/** One page of a list of referrals, as this person may see it. */
export async function pageOfReferrals(
  payload: Payload,
  user: User,
  locale: Locale,
  { page, ...filters }: PageAsked,
  { where, sort, select }: List,
): Promise<ReferralPage> {
  const { docs, totalDocs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: { and: [...where, ...narrowedBy(filters)] },
    sort,
    select,
    populate: namesInList,
    limit: perPage,
    page,
    depth: 1,
  })
  return { referrals: docs.map((row) => seenBy(user, row)), total: totalDocs }
}

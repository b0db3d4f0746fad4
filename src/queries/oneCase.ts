import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { payloadAs } from '@/src/payloadAs'
import type { Case, Consent, User } from '@/src/payload-types'
import { lineOfList } from './pageOfReferrals'
import { seenBy } from './seenBy'

export type CaseWithAll = { found: Case; consents: Consent[]; referrals: ReferralSeen[] }

/** One case of one's own operator, what the person agreed to, and what became of it; null where it is not theirs. */
export async function oneCase(
  payload: Payload,
  user: User,
  locale: Locale,
  id: string,
): Promise<CaseWithAll | null> {
  const asked = payloadAs(payload, user, { locale })
  const found = await asked
    .findByID({ collection: 'cases', id, depth: 1, disableErrors: true })
    .catch(() => null)
  if (!found) return null
  const ofCase = { case: { equals: id } }
  const [consents, referrals] = await Promise.all([
    asked.find({ collection: 'consents', where: ofCase, sort: '-createdAt', limit: 50, depth: 1 }),
    asked.find({
      collection: 'referrals',
      where: ofCase,
      sort: '-createdAt',
      select: lineOfList,
      limit: 50,
      depth: 1,
    }),
  ])
  return {
    found,
    consents: consents.docs,
    referrals: referrals.docs.map((row) => seenBy(user, row)),
  }
}

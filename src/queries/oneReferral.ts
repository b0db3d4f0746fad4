import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { seenBy } from './seenBy'

/** One referral with all that this person may see of it; null where it must not be known to exist. */
export async function oneReferral(
  payload: Payload,
  user: User,
  locale: Locale,
  id: string,
): Promise<ReferralSeen | null> {
  const row = await payloadAs(payload, user, { locale }).findByID({
    collection: 'referrals',
    id,
    depth: 1,
    disableErrors: true,
  })
  return row ? seenBy(user, row) : null
}

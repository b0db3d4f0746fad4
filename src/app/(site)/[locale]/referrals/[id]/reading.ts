import type { ReferralSeen } from '@/src/disclosure/seen'
import type { OpenStep } from '@/src/queries/openStepsOf'
import type { MemberVisit } from '@/src/session'

/** One referral in front of one reader, at one moment: what every part of its page draws from. */
export type Reading = {
  visit: MemberVisit
  referral: ReferralSeen
  steps: readonly OpenStep[]
  /** Demonstration: the reader's rights are somebody else's, and nothing can be done in their name. */
  shown: boolean
  now: Date
}

/** Whose contact it is: "vous", or their name. */
export const ownerNamed = ({ visit, referral }: Pick<Reading, 'visit' | 'referral'>): string => {
  const { user, actor } = referral.to
  if (user && user.id === visit.user.id) return visit.words.referral.toYou
  return user?.name || actor.name
}

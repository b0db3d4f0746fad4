import type { DisclosureLevel, ReferralStatus } from '@/src/codes/referral'
import type { ActorKind } from '@/src/codes/people'

/** From where a referral is read. One person may stand in several places; the highest level holds. */
export type Side = 'requester' | 'owner' | 'coordinator'

/** What a level depends on. Moments are ISO-8601. */
export type LevelFacts = {
  status: ReferralStatus
  endedAt: string | null
  /** An active, unexpired consent names the owner and was not withdrawn from it. */
  consentStands: boolean
  now: Date
}

const identityStaysOpenFor = 30 * 24 * 60 * 60 * 1000

const ofOwner = ({ status, endedAt, consentStands, now }: LevelFacts): DisclosureLevel => {
  switch (status) {
    case 'requested':
    case 'received':
      return 'D1'
    case 'accepted':
    case 'in-progress':
    case 'on-hold':
      return consentStands ? 'D2' : 'D1'
    case 'completed':
    case 'failed': {
      const fresh =
        endedAt !== null && now.getTime() - new Date(endedAt).getTime() <= identityStaysOpenFor
      return fresh && consentStands ? 'D2' : 'D1'
    }
    default:
      return 'D0'
  }
}

/** Disclosure is a table: side × state. The requester's side reads its own case; coordination what was sent, never identity. */
export function levelFor(side: Side, facts: LevelFacts): DisclosureLevel {
  if (side === 'requester') return 'D2'
  if (side === 'coordinator') return facts.status === 'draft' ? 'D0' : 'D1'
  return ofOwner(facts)
}

export const highest = (levels: readonly DisclosureLevel[]): DisclosureLevel =>
  [...levels].sort().at(-1) ?? 'D0'

/** Psychological support: how it ended stays between the person and the operator, unless the person agreed otherwise. */
export const isSealed = (kind: ActorKind, categories: readonly string[]): boolean =>
  kind === 'psychological-support' && !categories.includes('outcome')

/** The status as the requester's side reads it. */
export const statusForRequester = (status: ReferralStatus, sealed: boolean): ReferralStatus =>
  sealed && status === 'failed' ? 'completed' : status

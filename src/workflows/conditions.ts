import type { Refusal } from '@/src/codes/referral'

/** What the conditions of a step look at; gathered by the hook that takes it. Moments are dates. */
export type Facts = {
  now: Date
  consent: {
    /** An active, unexpired consent for this case and purpose exists. */
    given: boolean
    /** One of them names the operator, which has not been withdrawn from it, with the category the need asks for. */
    covers: boolean
  }
  actor: { id: string; active: boolean; takesReferrals: boolean }
  requesterActor: string
  needServed: boolean
  full: boolean
  overrideReason: string
  reachable: boolean
  liveTwin: boolean
  identityInSummary: boolean
  undoUntil: Date | null
  releaseUntil: Date | null
  /** The reasons given with this step. */
  reasons: readonly string[]
  /** Local days (Europe/Brussels) of the attempts that reached nobody. */
  vainDays: readonly string[]
}

/** A condition takes the facts it needs and answers a refusal, or nothing. */
export type Condition = (facts: Facts) => Refusal | undefined

export const consentIsGiven: Condition = ({ consent }) =>
  consent.given ? undefined : 'consent-missing'

export const consentCoversTheActor: Condition = ({ consent }) =>
  consent.given && !consent.covers ? 'not-covered-by-consent' : undefined

export const actorIsActive: Condition = ({ actor }) => (actor.active ? undefined : 'actor-inactive')

export const actorTakesReferrals: Condition = ({ actor }) =>
  actor.takesReferrals ? undefined : 'actor-takes-no-referrals'

export const operatorsDiffer: Condition = ({ actor, requesterActor }) =>
  actor.id === requesterActor ? 'same-operator' : undefined

export const aServiceTakesTheNeed: Condition = ({ needServed }) =>
  needServed ? undefined : 'need-not-served'

export const personCanBeReached: Condition = ({ reachable }) =>
  reachable ? undefined : 'contact-missing'

export const notFullOrReasoned: Condition = ({ full, overrideReason }) =>
  full && !overrideReason ? 'full' : undefined

export const noLiveTwin: Condition = ({ liveTwin }) => (liveTwin ? 'live-twin' : undefined)

export const summaryNamesNobody: Condition = ({ identityInSummary }) =>
  identityInSummary ? 'identity-in-summary' : undefined

export const stillTimeToUndo: Condition = ({ now, undoUntil }) =>
  undoUntil && now <= undoUntil ? undefined : 'undo-too-late'

export const stillTimeToRelease: Condition = ({ now, releaseUntil }) =>
  releaseUntil && now <= releaseUntil ? undefined : 'release-too-late'

/** Unreachable may be said after two vain attempts on two days. */
export const triedTwice: Condition = ({ reasons, vainDays }) =>
  reasons.includes('unreachable') && new Set(vainDays).size < 2 ? 'attempts-missing' : undefined

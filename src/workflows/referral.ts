import type { ReferralStatus, ReferralStep, Refusal } from '@/src/codes/referral'
import {
  aServiceTakesTheNeed,
  actorIsActive,
  actorTakesReferrals,
  consentCoversTheActor,
  consentIsGiven,
  notFullOrReasoned,
  noLiveTwin,
  operatorsDiffer,
  personCanBeReached,
  stillTimeToRelease,
  stillTimeToUndo,
  summaryNamesNobody,
  triedTwice,
  type Condition,
  type Facts,
} from './conditions'
import type { StepField } from './stepFields'

/** Who may take a step: a side of the referral, the one who sent it, or nobody but the system. */
export type Party = 'requester' | 'sender' | 'owner' | 'entrepreneur' | 'clock'

export type StepRule = {
  from: readonly ReferralStatus[]
  to: ReferralStatus | 'unchanged'
  by: readonly Party[]
  requires: readonly Condition[]
  fields: readonly StepField[]
}

const toSend = [
  consentIsGiven,
  consentCoversTheActor,
  actorIsActive,
  actorTakesReferrals,
  operatorsDiffer,
  aServiceTakesTheNeed,
  personCanBeReached,
  notFullOrReasoned,
  noLiveTwin,
  summaryNamesNobody,
]
const consented = [consentIsGiven, consentCoversTheActor]
const live = ['requested', 'received', 'accepted', 'in-progress', 'on-hold'] as const
const followed = ['accepted', 'in-progress', 'on-hold'] as const

/**
 * The referral, as a table: from which state, to which, by whom, under which conditions, with which fields.
 * Hold, resume, redirect, reopen and invalidate are codes of the contract that have their row to come.
 */
// prettier-ignore
export const referralWorkflow = {
  send:          { from: ['draft'],                 to: 'requested',   by: ['requester'],  requires: toSend,                fields: ['overrideReason'] },
  undo:          { from: ['requested'],             to: 'draft',       by: ['sender'],     requires: [stillTimeToUndo],     fields: [] },
  receive:       { from: ['requested'],             to: 'received',    by: ['owner'],      requires: [],                    fields: ['owner.user'] },
  accept:        { from: ['requested', 'received'], to: 'accepted',    by: ['owner'],      requires: consented,             fields: ['owner.user', 'firstContactOn'] },
  release:       { from: ['accepted'],              to: 'rejected',    by: ['owner'],      requires: [stillTimeToRelease],  fields: ['releaseReason!'] },
  reject:        { from: ['requested', 'received'], to: 'rejected',    by: ['owner'],      requires: [],                    fields: ['rejectReason!'] },
  cancel:        { from: ['draft', ...live],        to: 'cancelled',   by: ['requester'],  requires: [],                    fields: ['cancelReason!'] },
  'log-contact': { from: followed,                  to: 'unchanged',   by: ['owner'],      requires: [],                    fields: ['contact!'] },
  start:         { from: ['accepted'],              to: 'in-progress', by: ['owner'],      requires: [],                    fields: ['reachedContact'] },
  complete:      { from: ['in-progress'],           to: 'completed',   by: ['owner'],      requires: [],                    fields: ['outcome!'] },
  fail:          { from: followed,                  to: 'failed',      by: ['owner'],      requires: [triedTwice],          fields: ['failReason!'] },
  expire:        { from: ['requested', 'received'], to: 'expired',     by: ['clock'],      requires: [],                    fields: [] },
  withdraw:      { from: live,                      to: 'cancelled',   by: ['requester', 'owner', 'entrepreneur'], requires: [], fields: [] },
} as const satisfies Record<ReferralStep, StepRule>

export const ruleOf = (step: ReferralStep): StepRule => referralWorkflow[step]
export const stepNames = Object.keys(referralWorkflow) as ReferralStep[]
export const isStep = (name: unknown): name is ReferralStep =>
  stepNames.includes(name as ReferralStep)

/** The steps that these parties may take from this state, conditions left aside: the source of every button. */
export const openSteps = (status: ReferralStatus, parties: readonly Party[]): ReferralStep[] =>
  stepNames.filter((step) => {
    const rule = ruleOf(step)
    return rule.from.includes(status) && rule.by.some((party) => parties.includes(party))
  })

/** Whether any of these parties may ever take this step. */
export const mayTake = (step: ReferralStep, parties: readonly Party[]): boolean =>
  ruleOf(step).by.some((party) => parties.includes(party))

/** All refusals that hold, in the order in which they are answered. */
export const refusalsOf = (step: ReferralStep, facts: Facts): Refusal[] =>
  ruleOf(step)
    .requires.map((condition) => condition(facts))
    .filter((refusal): refusal is Refusal => Boolean(refusal))

/** Codes of the referral and of the consent it rests on. Source: the data contract, "Codes". */
export const referralStatuses = [
  'draft',
  'requested',
  'received',
  'accepted',
  'in-progress',
  'on-hold',
  'completed',
  'failed',
  'rejected',
  'cancelled',
  'expired',
  'entered-in-error',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

export const liveStatuses = [
  'requested',
  'received',
  'accepted',
  'in-progress',
  'on-hold',
] as const satisfies readonly ReferralStatus[]
export const isLive = (status: ReferralStatus): boolean =>
  (liveStatuses as readonly string[]).includes(status)

export const businessStatuses = [
  'consent-requested',
  'consent-active',
  'awaiting-answer',
  'under-review',
  'awaiting-first-contact',
  'awaiting-news',
  'none',
] as const
export type BusinessStatus = (typeof businessStatuses)[number]

export const priorities = ['routine', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export const releaseReasons = ['conflict-of-interest', 'already-followed', 'duplicate'] as const
export const rejectReasons = [
  'outside-mandate',
  'outside-territory',
  'not-eligible',
  'full',
  'conflict-of-interest',
  'already-followed',
  'duplicate',
  'information-missing',
  'unreachable',
  'not-interested',
  'procedure-too-advanced',
  'other',
] as const
export const cancelReasons = [
  'no-longer-needed',
  'solved-elsewhere',
  'situation-changed',
  'sent-by-mistake',
  'person-asked',
  'other',
] as const
export const holdReasons = [
  'waiting-for-person',
  'waiting-for-third-party',
  'waiting-for-date',
  'other',
] as const
export const failReasons = [
  'unreachable',
  'no-help-available',
  'declined-by-person',
  'situation-changed',
  'other',
] as const
export const allReasons = [
  ...new Set([
    ...releaseReasons,
    ...rejectReasons,
    ...cancelReasons,
    ...holdReasons,
    ...failReasons,
  ]),
]
export type ReasonCode = (typeof allReasons)[number]

export const outcomes = [
  'advice',
  'recovery-plan',
  'funding',
  'judicial-procedure',
  'mediation',
  'psychological-support',
  'orderly-closure',
  'restart',
  'other',
] as const
export type OutcomeCode = (typeof outcomes)[number]
export const needMet = ['fully', 'partly'] as const

export const consentStatuses = ['proposed', 'active', 'inactive', 'rejected'] as const
export type ConsentStatus = (typeof consentStatuses)[number]
export const consentMethods = ['link', 'oral', 'paper'] as const
export type ConsentMethod = (typeof consentMethods)[number]
export const consentCategories = [
  'contact',
  'situation',
  'documents',
  'sensitive',
  'already-followed',
  'outcome',
] as const
export type ConsentCategory = (typeof consentCategories)[number]
export const consentPurposes = ['referral'] as const

/** The steps of this release; redirect, hold, resume, reopen and invalidate have their codes above and their row to come. */
export const referralSteps = [
  'send',
  'undo',
  'receive',
  'accept',
  'release',
  'reject',
  'cancel',
  'log-contact',
  'start',
  'complete',
  'fail',
  'expire',
  'withdraw',
] as const
export type ReferralStep = (typeof referralSteps)[number]

/** The refusals of a condition (422), in the order in which they are answered. */
export const refusals = [
  'consent-missing',
  'not-covered-by-consent',
  'actor-inactive',
  'actor-takes-no-referrals',
  'same-operator',
  'need-not-served',
  'contact-missing',
  'full',
  'live-twin',
  'identity-in-summary',
  'undo-too-late',
  'release-too-late',
  'attempts-missing',
] as const
export type Refusal = (typeof refusals)[number]

/** The clocks of a referral, each a moment. */
export const deadlineNames = [
  'remindAt',
  'managerAt',
  'coordinatorAt',
  'expireAt',
  'firstContactBy',
  'firstContactCoordinatorAt',
  'newsBy',
] as const
export type DeadlineName = (typeof deadlineNames)[number]
export type Deadlines = Partial<Record<DeadlineName, string | null>>

export const disclosureLevels = ['D0', 'D1', 'D2', 'D3'] as const
export type DisclosureLevel = (typeof disclosureLevels)[number]

import type { MailKind } from '@/src/codes/mail'
import type { ReferralStatus, ReferralStep } from '@/src/codes/referral'

/** Who is told: people by their place towards the referral, never by name. */
export type Told = 'requester' | 'owner' | 'coordination' | 'entrepreneur'
export type Tell = { kind: MailKind; who: readonly Told[] }

/** Whom a step tells, and in which mail; the entrepreneur learns only that there is news. */
// prettier-ignore
const tells: Partial<Record<ReferralStep, Tell>> = {
  send:     { kind: 'referral-sent',      who: ['owner'] },
  receive:  { kind: 'referral-received',  who: ['requester'] },
  accept:   { kind: 'referral-accepted',  who: ['requester', 'entrepreneur'] },
  release:  { kind: 'referral-released',  who: ['requester', 'entrepreneur'] },
  reject:   { kind: 'referral-rejected',  who: ['requester', 'entrepreneur'] },
  cancel:   { kind: 'referral-cancelled', who: ['owner'] },
  expire:   { kind: 'referral-expired',   who: ['requester', 'owner', 'coordination', 'entrepreneur'] },
  start:    { kind: 'referral-started',   who: ['requester'] },
  complete: { kind: 'referral-completed', who: ['requester'] },
  fail:     { kind: 'referral-failed',    who: ['requester'] },
  withdraw: { kind: 'referral-withdrawn', who: ['requester', 'owner'] },
}

/** A draft that is dropped was known to nobody: nobody is told. An end that is kept from the requester is told as an end. */
export function tellOf(
  step: ReferralStep,
  before: ReferralStatus,
  sealed: boolean,
): Tell | undefined {
  if (before === 'draft' && step === 'cancel') return undefined
  if (step === 'fail' && sealed) return tells.complete
  return tells[step]
}

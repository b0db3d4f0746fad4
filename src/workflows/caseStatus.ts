import type { ReferralStatus } from '@/src/codes/referral'
import { caseStatuses, type CaseStatus } from '@/src/codes/situation'

/** One referral, as its requester's side reads it. */
export type Ending = { status: ReferralStatus; reasons: readonly string[] }

const saysOfItsCase = ({ status, reasons }: Ending): CaseStatus => {
  switch (status) {
    case 'completed':
      return 'helped'
    case 'accepted':
    case 'in-progress':
    case 'on-hold':
      return 'in-progress'
    case 'requested':
    case 'received':
      return 'waiting'
    case 'failed':
      return reasons.includes('unreachable') ? 'unreachable' : 'no-help'
    case 'expired':
      return 'no-help'
    case 'rejected':
      return 'refused'
    default:
      return 'draft'
  }
}

/** A case is as well as its best referral: one that still lives is never hidden by one that ended badly. */
export const caseStatusOf = (referrals: readonly Ending[]): CaseStatus => {
  const said = new Set(referrals.map(saysOfItsCase))
  return caseStatuses.find((status) => said.has(status)) ?? 'draft'
}

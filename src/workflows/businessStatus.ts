import type { BusinessStatus, ConsentStatus, ReferralStatus } from '@/src/codes/referral'

/** What the referral waits for, in one word; a draft waits for its consent. */
export function businessStatusOf(status: ReferralStatus, consent?: ConsentStatus): BusinessStatus {
  switch (status) {
    case 'draft':
      return consent === 'active'
        ? 'consent-active'
        : consent === 'proposed'
          ? 'consent-requested'
          : 'none'
    case 'requested':
      return 'awaiting-answer'
    case 'received':
      return 'under-review'
    case 'accepted':
      return 'awaiting-first-contact'
    case 'in-progress':
    case 'on-hold':
      return 'awaiting-news'
    default:
      return 'none'
  }
}

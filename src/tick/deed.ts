import type { MailKind } from '@/src/codes/mail'

/** One thing the clocks did, in ids and codes: what `npm run tick` prints. */
export type Deed =
  | { did: 'nudge'; kind: MailKind; referral: string; people: number }
  | { did: 'expire' | 'purge-draft' | 'already-followed'; referral: string }
  | { did: 'purge-case'; case: string }
  | {
      did:
        | 'publish-scheduled'
        | 'hold-publication'
        | 'fall-due'
        | 'expire-contact-request'
        | 'expire-contact-grant'
        | 'nudge-contact-request'
        | 'ask-contact-grant'
        | 'digest'
        | 'saved-search'
        | 'carry-decision'
      on: string
    }

export const told = (deed: Deed): string => {
  switch (deed.did) {
    case 'nudge':
      return `${deed.kind}: ${deed.referral} → ${deed.people}`
    case 'purge-case':
      return `${deed.did}: ${deed.case}`
    default:
      return `${deed.did}: ${'on' in deed ? deed.on : deed.referral}`
  }
}

import type { errors as source } from '@/src/i18n/fr/errors'
import type { Spoken } from '@/src/i18n/words'

export const errors: Spoken<typeof source> = {
  problem: {
    missing: 'This information is missing.',
    malformed: 'This value does not have the expected form.',
    unknown: 'This value is not one of those expected.',
  },
  enterpriseNumber: 'This enterprise number is not valid. Example: 0999.999.922.',
  telephone: 'This number is not complete. Example: 0470 00 00 00.',
  oneAtATime: 'Documents are written one at a time.',
  pathNotAllowed: 'This field cannot be used to filter or sort.',
  signedOut: 'Sign in first.',
  termsNotAccepted: 'Accept the terms of use first.',
  alreadyAnswered: 'This has already been answered: nothing was changed.',
  alreadyThere: 'This is already in your list.',
  conflict: {
    'stale-revision': 'Someone was faster: this referral has changed since you opened it.',
    'step-not-allowed': 'This is no longer possible: the referral has moved on.',
    'not-a-draft': 'This referral has been sent: only a draft can be edited.',
  },
  refusal: {
    'consent-missing': 'The person’s consent is missing: nothing is sent without it.',
    'not-covered-by-consent': 'The person’s consent does not cover this operator.',
    'actor-inactive': 'This operator is not active on the platform.',
    'actor-takes-no-referrals':
      'This operator takes no referrals: give the person the information sheet instead.',
    'same-operator': 'You cannot refer to your own organisation.',
    'need-not-served': 'This operator has no service for this need.',
    'contact-missing': 'A telephone number or e-mail address to reach the person is missing.',
    full: 'This service is full: choose another, or say why you insist.',
    'live-twin': 'A referral for this need is already in progress with this operator.',
    'identity-in-summary':
      'The summary says who the person is: a name, a number or an address. Take it out.',
    'undo-too-late':
      'It is too late to undo the sending. You can still cancel the referral, with a reason.',
    'release-too-late': 'It is too late to hand this referral back. End it with a reason.',
    'attempts-missing': 'To say “unreachable”, first note two attempts, on two days.',
  },
}

/** Codes of the outbox. */
export const mailStates = ['waiting', 'sending', 'sent', 'dead'] as const
export type MailState = (typeof mailStates)[number]

export const mailKinds = [
  'referral-sent',
  'referral-received',
  'referral-accepted',
  'referral-released',
  'referral-rejected',
  'referral-cancelled',
  'referral-expired',
  'referral-started',
  'referral-completed',
  'referral-failed',
  'referral-withdrawn',
  'consent-answered',
  'remind-intake',
  'remind-manager',
  'remind-coordinator',
  'remind-first-contact',
  'remind-first-contact-coordinator',
  'remind-news',
  'entrepreneur-consent',
  'entrepreneur-confirmation',
  'entrepreneur-news',
  'invitation',
  'forgotten-password',
  'account-locked',
] as const
export type MailKind = (typeof mailKinds)[number]

/** Reminders by the clocks: never two to one person on one day. */
export const nudgeKinds = [
  'remind-intake',
  'remind-manager',
  'remind-coordinator',
  'remind-first-contact',
  'remind-first-contact-coordinator',
  'remind-news',
] as const satisfies readonly MailKind[]

/** What the words of a mail are made from; `path` is where its link leads. */
export type MailFacts = { reference: string; requester: string; owner: string; path: string }

export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()"]+$/.test(value)

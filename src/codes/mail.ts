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
  'group-requested',
  'group-opened',
  'meeting-invited',
  'meeting-changed',
  'meeting-cancelled',
  'expertise-answered',
  'digest',
  'saved-search',
  'text-review-asked',
  'text-returned',
  'text-published',
  'text-held',
  'text-review-due',
  'contact-asked',
  'contact-granted',
  'contact-refused',
  'contact-request-expired',
  'contact-revoked',
  'contact-grant-expired',
  'contact-grant-ending',
  'remind-contact-request',
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
  'remind-contact-request',
] as const satisfies readonly MailKind[]

export type Listed = { said: string; path?: string }

/** What the words of a mail are made from; `path` is where its link leads. */
export type MailFacts = {
  reference: string
  requester: string
  owner: string
  path: string
  /** References of what else waits for the reader of a nudge. */
  others?: readonly string[]
  /** What it speaks of, where its reader may know: a meeting, a group, a search of their own. */
  title?: string
  /** What is listed, one a line: when and where, an agenda. */
  lines?: readonly string[]
  /** Of a meeting: whether its reader is asked to say if they come. A guest is not. */
  isAsked?: boolean
  /** Whether the meeting does not take place at all; without it, no longer for its reader. */
  isCalledOff?: boolean
  /** What is new, each with the page where it is read. */
  news?: readonly Listed[]
  /** What a request is for, as its author wrote it. */
  purpose?: string
}

export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()"]+$/.test(value)

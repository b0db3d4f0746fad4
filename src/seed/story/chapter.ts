import type {
  ConsentCategory,
  ConsentMethod,
  OutcomeCode,
  ReasonCode,
  ReferralStep,
} from '@/src/codes/referral'
import type { Calendar, When } from './calendar'

/** One thing that happens to a referral: a step, a reading, or the person acting through their link. */
export type Scene = {
  when: When
  does: ReferralStep | 'read' | 'withdraw-by-link'
  /** The mailbox of who does it, where it is not the side's usual one. */
  by?: string
  with?: (calendar: Calendar) => Record<string, unknown>
}

export type Agreement = {
  when: When
  method: ConsentMethod
  /** Slugs, in the order in which they may be asked. */
  actors: string[]
  categories: ConsentCategory[]
}

/** One referral, from its draft on. The case is opened by the first chapter about the person. */
export type Chapter = {
  key: string
  person: string
  from: string
  to: string
  need: string
  service?: string
  /** The chapter it continues. */
  follows?: string
  summary?: string
  /** When the person called; only the first chapter says so. */
  called?: When
  agreed?: Agreement
  drafted: When
  scenes: Scene[]
}

export const ago = (daysAgo: number, at: string): When => ({ daysAgo, at })

const usual: ConsentCategory[] = ['contact', 'situation']
export const agreed = (
  when: When,
  actors: string[],
  { method = 'oral', also = [] }: { method?: ConsentMethod; also?: ConsentCategory[] } = {},
): Agreement => ({ when, method, actors, categories: [...usual, ...also] })

type By = { by?: string }
const step =
  (does: Scene['does']) =>
  (when: When, by: By = {}): Scene => ({ when, does, ...by })

export const sent = step('send')
export const read = step('read')
export const received = step('receive')
export const withdrawnByLink = step('withdraw-by-link')

/** Accepted, with the day of the first call: so many business days after the day of seeding, before it where negative. */
// prettier-ignore
export const accepted = (when: When, firstCall: When | { inDays: number }, by: By = {}): Scene => ({
  when,
  does: 'accept',
  with: (calendar) => ({
    firstContactOn: ('inDays' in firstCall ? calendar.inDays(firstCall.inDays) : calendar.moment(firstCall)).toISOString(),
  }),
  ...by,
})

// prettier-ignore
const contact = (does: 'start' | 'log-contact', reached: boolean) => (when: When, by: By = {}): Scene => ({
  when,
  does,
  with: (calendar) => ({ contact: { at: calendar.moment(when).toISOString(), channel: 'phone', reached } }),
  ...by,
})
export const reached = contact('start', true)
export const spokeAgain = contact('log-contact', true)
export const triedInVain = contact('log-contact', false)

// prettier-ignore
const because = (does: 'reject' | 'release' | 'cancel' | 'fail') => (when: When, code: ReasonCode, text?: string, by: By = {}): Scene => ({
  when,
  does,
  with: () => ({ statusReason: { codes: [code], ...(text && { text }) } }),
  ...by,
})
export const refused = because('reject')
export const released = because('release')
export const cancelled = because('cancel')
export const failed = because('fail')

export const completed = (
  when: When,
  codes: OutcomeCode[],
  met: 'fully' | 'partly',
  text?: string,
): Scene => ({
  when,
  does: 'complete',
  with: () => ({ outcome: { codes, needMet: met, ...(text && { text }) } }),
})

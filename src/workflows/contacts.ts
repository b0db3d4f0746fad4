import type {
  ContactChannel,
  ContactKind,
  GrantStatus,
  GrantStep,
  RequestStatus,
  RequestStep,
} from '@/src/codes/contacts'
import { absent, isMoment, isObject, type Fault, type Need } from './stepFields'

/** Who may take a step: the person who asked, whoever decides on the contact, or nobody but the clocks. */
export type ContactParty = 'requester' | 'decider' | 'clock'
type Field = 'channels' | 'until' | 'reason'
type Rule<Status extends string> = {
  from: readonly Status[]
  to: Status
  by: readonly ContactParty[]
  fields: readonly Field[]
}
export type ContactWorkflow = Record<string, Rule<string>>

/** A request for channels, as a table: from which state, to which, by whom, with which fields. */
// prettier-ignore
export const requestWorkflow = {
  grant:  { from: ['requested'], to: 'granted',   by: ['decider'],   fields: ['channels', 'until'] },
  refuse: { from: ['requested'], to: 'refused',   by: ['decider'],   fields: ['reason'] },
  cancel: { from: ['requested'], to: 'cancelled', by: ['requester'], fields: ['reason'] },
  expire: { from: ['requested'], to: 'expired',   by: ['clock'],     fields: [] },
} as const satisfies Record<RequestStep, Rule<RequestStatus>>

/** What was granted: taking it back asks no reason. */
// prettier-ignore
export const grantWorkflow = {
  revoke: { from: ['active'], to: 'revoked', by: ['decider'], fields: [] },
  renew:  { from: ['active'], to: 'active',  by: ['decider'], fields: ['until'] },
  expire: { from: ['active'], to: 'expired', by: ['clock'],   fields: [] },
} as const satisfies Record<GrantStep, Rule<GrantStatus>>

export const isStepOf = (workflow: ContactWorkflow, name: unknown): name is string =>
  typeof name === 'string' && Object.hasOwn(workflow, name)

/** The steps that these parties may take from this state: the source of every button. */
export const openContactSteps = (
  workflow: ContactWorkflow,
  status: string,
  parties: readonly ContactParty[],
): string[] =>
  Object.entries(workflow)
    .filter(
      ([, { from, by }]) => from.includes(status) && by.some((party) => parties.includes(party)),
    )
    .map(([step]) => step)

type Deciding = { kind?: ContactKind | null; user: string | null; actor: string | null }
type Who = { id: string; actor: string | null; functions: readonly string[] }

export const managesFor = (actor: string | null, who: Who): boolean =>
  actor !== null && who.actor === actor && who.functions.includes('manager')

/** The person alone on their own contact; on a function, and where no account stands behind a name, the operator's manager. */
export const decidesOn = ({ kind, user, actor }: Deciding, who: Who): boolean =>
  kind === 'person' && user ? user === who.id : managesFor(actor, who)

/** Who may show a channel to all members: the person their own, the manager a shared desk and what belongs to a function. */
export function mayShowToMembers(contact: Deciding, channel: ContactChannel, who: Who): boolean {
  if (contact.kind === 'person' && contact.user === who.id) return true
  const isShared = contact.kind === 'function' || channel === 'shared-mailbox'
  return isShared && managesFor(contact.actor, who)
}

const monthsGranted = 12

/** No grant lasts longer than this. */
export function latestEnd(now: Date): Date {
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + monthsGranted)
  return end
}

export type Terms = { channels: string[]; until: Date }
type Wanted = { channels: readonly string[]; until: Date | null }

/** What a grant gives: all that was asked unless the answer says less; null where it says more, or for longer. */
export function termsOf(asked: Wanted, answer: Partial<Wanted>, now: Date): Terms | null {
  const channels = [...new Set(answer.channels ?? asked.channels)]
  const latest = latestEnd(now)
  const most = asked.until && asked.until < latest ? asked.until : latest
  const until = answer.until ?? most
  return until > most || channels.some((id) => !asked.channels.includes(id))
    ? null
    : { channels, until }
}

/** What the form of a step asks; none of it must be said. */
export const contactNeeds = (fields: readonly Field[], channels: readonly string[]): Need[] =>
  fields.map((field) => {
    if (field === 'channels') return { field, required: false, values: channels }
    return { field: field === 'reason' ? 'statusReason.text' : field, required: false }
  })

/** What is wrong with the body of a step, before anything else is asked. */
export const contactFaults = (
  fields: readonly Field[],
  body: Record<string, unknown>,
  now: Date,
): Fault[] => fields.flatMap((field) => checks[field](body, now))

const malformed = (path: string): Fault[] => [{ path, problem: 'malformed' }]

const checks: Record<Field, (body: Record<string, unknown>, now: Date) => Fault[]> = {
  channels: ({ channels }) =>
    absent(channels) || isListOfIds(channels) ? [] : malformed('channels'),
  until: ({ until }, now) =>
    absent(until) || (isMoment(until) && new Date(until as string) > now) ? [] : malformed('until'),
  reason: ({ statusReason }) => {
    if (absent(statusReason)) return []
    if (!isObject(statusReason)) return malformed('statusReason')
    const { text } = statusReason
    return absent(text) || typeof text === 'string' ? [] : malformed('statusReason.text')
  },
}

export const isListOfIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && id)

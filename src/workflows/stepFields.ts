import {
  cancelReasons,
  failReasons,
  needMet,
  outcomes,
  rejectReasons,
  releaseReasons,
  type ReferralStatus,
} from '@/src/codes/referral'
import { channels } from '@/src/codes/situation'
import { valueAt } from '@/src/valueAt'

/** The fields of the steps; `!` says that the step does not go without. */
export type StepField =
  | 'overrideReason'
  | 'owner.user'
  | 'firstContactOn'
  | 'releaseReason!'
  | 'rejectReason!'
  | 'cancelReason!'
  | 'contact!'
  | 'reachedContact'
  | 'outcome!'
  | 'failReason!'

/** What a form must ask: the path in the body, whether it must be there, and its closed list of values. */
export type Need = { field: string; required: boolean; values?: readonly string[] }

/** What is wrong with a body: `path` as in the body, `problem` a key of the words of errors. */
export type Fault = { path: string; problem: 'missing' | 'malformed' | 'unknown' }

/** What the shape depends on besides the body. */
export type ShapeFacts = {
  status: ReferralStatus
  /** A contact that reached the person is already on the record. */
  reachedBefore: boolean
  /** The service asked is full. */
  full: boolean
}

type Body = Record<string, unknown>
type Shape = {
  needs: (facts: ShapeFacts) => Need[]
  check: (body: Body, facts: ShapeFacts) => Fault[]
}

export const absent = (value: unknown) => value === undefined || value === null || value === ''
export const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A year that somebody's papers could name. */
const isOfOurTime = (day: string) => day >= '1900' && day < '2101'

/** ISO-8601, of a day that the calendar has. */
export function isMoment(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(typeof value === 'string' ? value : '') ?? []
  const begun = new Date(`${day}T00:00:00Z`)
  return (
    !Number.isNaN(new Date(String(value)).getTime()) &&
    !Number.isNaN(begun.getTime()) &&
    isOfOurTime(day) &&
    begun.toISOString().startsWith(day)
  )
}

const optionalText = (path: string): Shape => ({
  needs: (facts) => [{ field: path, required: path === 'overrideReason' && facts.full }],
  check: (body) =>
    absent(valueAt(body, path)) || typeof valueAt(body, path) === 'string'
      ? []
      : [{ path, problem: 'malformed' }],
})

const optionalDate = (path: string): Shape => ({
  needs: () => [{ field: path, required: false }],
  check: (body) =>
    absent(valueAt(body, path)) || isMoment(valueAt(body, path))
      ? []
      : [{ path, problem: 'malformed' }],
})

/** `{ codes[]!, text }` with codes of a closed list; the text is needed with `other`. */
const coded = (
  group: string,
  values: readonly string[],
  neededFrom: (status: ReferralStatus) => boolean,
): Shape => ({
  needs: ({ status }) => [
    { field: `${group}.codes`, required: neededFrom(status), values },
    { field: `${group}.text`, required: false },
  ],
  check: (body, { status }) => checkCodes(body[group], group, values, neededFrom(status)),
})

function checkCodes(
  said: unknown,
  group: string,
  values: readonly string[],
  needed: boolean,
): Fault[] {
  if (absent(said)) return needed ? [{ path: `${group}.codes`, problem: 'missing' }] : []
  if (!isObject(said)) return [{ path: group, problem: 'malformed' }]
  const { codes, text } = said
  if (!absent(text) && typeof text !== 'string')
    return [{ path: `${group}.text`, problem: 'malformed' }]
  if (absent(codes) || (Array.isArray(codes) && codes.length === 0))
    return needed ? [{ path: `${group}.codes`, problem: 'missing' }] : []
  if (!Array.isArray(codes)) return [{ path: `${group}.codes`, problem: 'malformed' }]
  if (codes.some((code) => !values.includes(code as string)))
    return [{ path: `${group}.codes`, problem: 'unknown' }]
  if (codes.includes('other') && !String(text ?? '').trim())
    return [{ path: `${group}.text`, problem: 'missing' }]
  return []
}

const contactNeeds = (required: boolean): Need[] => [
  { field: 'contact.at', required },
  { field: 'contact.channel', required, values: channels },
  { field: 'contact.reached', required },
]

function checkContact(said: unknown): Fault[] {
  if (!isObject(said)) return [{ path: 'contact', problem: 'malformed' }]
  const faults: Fault[] = []
  if (absent(said.at)) faults.push({ path: 'contact.at', problem: 'missing' })
  else if (!isMoment(said.at)) faults.push({ path: 'contact.at', problem: 'malformed' })
  if (absent(said.channel)) faults.push({ path: 'contact.channel', problem: 'missing' })
  else if (!(channels as readonly unknown[]).includes(said.channel))
    faults.push({ path: 'contact.channel', problem: 'unknown' })
  if (absent(said.reached)) faults.push({ path: 'contact.reached', problem: 'missing' })
  else if (typeof said.reached !== 'boolean')
    faults.push({ path: 'contact.reached', problem: 'malformed' })
  return faults
}

const loggedContact: Shape = {
  needs: () => contactNeeds(true),
  check: (body) =>
    absent(body.contact) ? [{ path: 'contact', problem: 'missing' }] : checkContact(body.contact),
}

/** To start, somebody was reached: now, or on the record. */
const reachedContact: Shape = {
  needs: ({ reachedBefore }) => contactNeeds(!reachedBefore),
  check: (body, { reachedBefore }) => {
    if (absent(body.contact)) return reachedBefore ? [] : [{ path: 'contact', problem: 'missing' }]
    const faults = checkContact(body.contact)
    const reached = isObject(body.contact) && body.contact.reached === true
    return faults.length || reached || reachedBefore
      ? faults
      : [{ path: 'contact.reached', problem: 'malformed' }]
  },
}

const always = () => true
const codedOutcome = coded('outcome', outcomes, always)
const outcome: Shape = {
  needs: (facts) => [
    ...codedOutcome.needs(facts),
    { field: 'outcome.needMet', required: true, values: needMet },
  ],
  check: (body, facts) => {
    const faults = codedOutcome.check(body, facts)
    const met = valueAt(body, 'outcome.needMet')
    if (absent(met)) return [...faults, { path: 'outcome.needMet', problem: 'missing' }]
    return (needMet as readonly unknown[]).includes(met)
      ? faults
      : [...faults, { path: 'outcome.needMet', problem: 'unknown' }]
  },
}

const shapes: Record<StepField, Shape> = {
  overrideReason: optionalText('overrideReason'),
  'owner.user': optionalText('owner.user'),
  firstContactOn: optionalDate('firstContactOn'),
  'releaseReason!': coded('statusReason', releaseReasons, always),
  'rejectReason!': coded('statusReason', rejectReasons, always),
  'cancelReason!': coded('statusReason', cancelReasons, (status) => status !== 'draft'),
  'contact!': loggedContact,
  reachedContact,
  'outcome!': outcome,
  'failReason!': coded('statusReason', failReasons, always),
}

/** What the form of a step asks. */
export const needsOf = (fields: readonly StepField[], facts: ShapeFacts): Need[] =>
  fields.flatMap((field) => shapes[field].needs(facts))

/** What is wrong with the body of a step, before anything else is asked. */
export const faultsOf = (fields: readonly StepField[], body: Body, facts: ShapeFacts): Fault[] =>
  fields.flatMap((field) => shapes[field].check(body, facts))

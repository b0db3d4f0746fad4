/**
 * The referral as its page of the design tells it, written a second time and on its own: nothing here comes from
 * `src/workflows`, so that a mistake in the table there is a difference and not an agreement.
 */
export const states = [
  'draft', 'requested', 'received', 'accepted', 'in-progress', 'on-hold',
  'completed', 'failed', 'rejected', 'cancelled', 'expired', 'entered-in-error',
] as const // prettier-ignore
export type State = (typeof states)[number]

/** Everybody who may knock, by the place they stand in. */
export const callers = [
  'sender', 'colleague', 'requesterManager', 'requesterIntake', 'intake', 'ownerManager', 'ownerReferrer',
  'outsider', 'clerk', 'coordinator', 'administrator', 'guest', 'clock', 'entrepreneur',
] as const // prettier-ignore
export type Caller = (typeof callers)[number]

const requesters: readonly Caller[] = ['sender', 'colleague', 'requesterManager']
const owners: readonly Caller[] = ['intake', 'ownerManager']
const live: readonly State[] = ['requested', 'received', 'accepted', 'in-progress', 'on-hold']
const followed: readonly State[] = ['accepted', 'in-progress', 'on-hold']
const unanswered: readonly State[] = ['requested', 'received']

type Line = readonly [from: readonly State[], to: State | 'same', who: readonly Caller[]]
// prettier-ignore
const table = {
  send:          [['draft'],           'requested',   requesters],
  undo:          [['requested'],       'draft',       ['sender']],
  receive:       [['requested'],       'received',    owners],
  accept:        [unanswered,          'accepted',    owners],
  release:       [['accepted'],        'rejected',    owners],
  reject:        [unanswered,          'rejected',    owners],
  cancel:        [['draft', ...live],  'cancelled',   requesters],
  'log-contact': [followed,            'same',        owners],
  start:         [['accepted'],        'in-progress', owners],
  complete:      [['in-progress'],     'completed',   owners],
  fail:          [followed,            'failed',      owners],
  expire:        [unanswered,          'expired',     ['clock']],
  withdraw:      [live,                'cancelled',   [...requesters, ...owners, 'entrepreneur']],
} satisfies Record<string, Line>

export type Step = keyof typeof table
export const steps = Object.keys(table) as Step[]
const lineOf = (step: Step): Line => table[step]

export type Answered = { answer: 200; state: State } | { answer: 403 } | { answer: 409 }

/** What this caller is told who asks for this step in this state, on the current revision, with everything it needs. */
export function told(
  state: State,
  step: Step,
  caller: Caller,
  wasSent = state !== 'draft',
): Answered {
  const [from, to, who] = lineOf(step)
  // what was never sent is known to the requester's side alone; the system acts in no place but its own
  if (!who.includes(caller)) return { answer: 403 }
  if (!wasSent && owners.includes(caller)) return { answer: 403 }
  if (!from.includes(state)) return { answer: 409 }
  return { answer: 200, state: to === 'same' ? state : to }
}

/** The buttons of this caller. */
export const buttonsOf = (state: State, caller: Caller): Step[] =>
  steps.filter((step) => told(state, step, caller).answer === 200)

const at = () => new Date().toISOString()
const reason = (code: string) => ({ statusReason: { codes: [code] } })

/** A body with everything that the step needs. */
export function bodyOf(step: Step): Record<string, unknown> {
  switch (step) {
    case 'release':
      return reason('conflict-of-interest')
    case 'reject':
      return reason('outside-mandate')
    case 'cancel':
      return reason('no-longer-needed')
    case 'fail':
      return reason('no-help-available')
    case 'log-contact':
    case 'start':
      return { contact: { at: at(), channel: 'phone', reached: true } }
    case 'complete':
      return { outcome: { codes: ['advice'], needMet: 'fully' } }
    default:
      return {}
  }
}

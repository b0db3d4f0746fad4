import { addBusinessDays } from '@/src/clocks/businessTime'
import type { ReferralSeen } from '@/src/disclosure/seen'
import type { RulerFacts } from './rulerMarks'

/** What the clock of a referral is drawn from, and the dated marks under it; null where no clock runs. */
export type RunningClock = { facts: RulerFacts; routine: boolean; marks: ClockMoment[] }
export type ClockMoment = { key: MarkKey; at: Date }
export type MarkKey =
  | 'sent'
  | 'reminder'
  | 'manager'
  | 'coordination'
  | 'expires'
  | 'accepted'
  | 'firstContact'
  | 'lastNews'
  | 'newsDue'

export function clockOf(referral: ReferralSeen, now: Date): RunningClock | null {
  switch (referral.status) {
    case 'requested':
    case 'received':
      return answering(referral, now)
    case 'accepted':
      return calling(referral, now)
    case 'in-progress':
      return following(referral, now)
    default:
      return null
  }
}

function answering({ sentAt, deadlines, priority }: ReferralSeen, now: Date): RunningClock | null {
  const { remindAt, managerAt, coordinatorAt, expireAt } = deadlines
  if (!sentAt || !remindAt || !managerAt || !coordinatorAt || !expireAt) return null
  return {
    facts: factsOf(sentAt, expireAt, now, [remindAt, managerAt, coordinatorAt]),
    // the marks stand under their strokes only where the proportions are those of the routine: 2, 5, 8 and 15 days
    routine: priority === 'routine' && expireAt.getTime() === addBusinessDays(sentAt, 15).getTime(),
    marks: [
      { key: 'sent', at: sentAt },
      { key: 'reminder', at: remindAt },
      { key: 'manager', at: managerAt },
      { key: 'coordination', at: coordinatorAt },
      { key: 'expires', at: expireAt },
    ],
  }
}

function calling({ answeredAt, deadlines }: ReferralSeen, now: Date): RunningClock | null {
  const { firstContactBy, firstContactCoordinatorAt } = deadlines
  if (!answeredAt || !firstContactBy || !firstContactCoordinatorAt) return null
  return {
    facts: factsOf(answeredAt, firstContactCoordinatorAt, now, [firstContactBy]),
    routine: false,
    marks: [
      { key: 'accepted', at: answeredAt },
      { key: 'firstContact', at: firstContactBy },
      { key: 'coordination', at: firstContactCoordinatorAt },
    ],
  }
}

function following({ contacts, answeredAt, deadlines }: ReferralSeen, now: Date) {
  const since = contacts.at(-1)?.at ?? answeredAt
  const { newsBy } = deadlines
  if (!since || !newsBy || since >= newsBy) return null
  return {
    facts: factsOf(since, newsBy, now, []),
    routine: false,
    marks: [
      { key: 'lastNews', at: since },
      { key: 'newsDue', at: newsBy },
    ],
  } satisfies RunningClock
}

/** More strokes than this would touch: none is drawn then. */
const mostStrokes = 100

function factsOf(start: Date, end: Date, now: Date, bells: Date[]): RulerFacts {
  const days: Date[] = []
  for (
    let day = addBusinessDays(start, 1);
    day < end && days.length <= mostStrokes;
    day = addBusinessDays(day, 1)
  )
    days.push(day)
  return { start, end, now, bells, days: days.length > mostStrokes ? [] : days }
}

import type { ReferralSeen } from '@/src/disclosure/seen'
import type { Words } from '@/src/i18n/words'
import type { ReceivingWork, SendingWork, Waiting } from '@/src/queries/workToday'

type Heading = { first: string; second?: { tone: 'waiting' | 'alert'; text: string }; lede: string }

/** What the day asks, in one or two sentences: what is late or urgent is said, not only counted. */
export function headingOf(
  { today }: Words,
  received: ReceivingWork | null,
  sent: SendingWork | null,
  now: Date,
): Heading {
  const { heading, lede } = today
  const { first: waiting, more } = received?.toAnswer ?? nothing
  if (waiting.length > 0) {
    const late = waiting.filter(isLate(now)).length
    const urgent = waiting.filter(({ priority }) => priority === 'urgent').length
    return {
      first: heading.waiting(waiting.length, more),
      ...(late > 0
        ? { second: { tone: 'waiting', text: heading.late(late, more) } }
        : urgent > 0 && { second: { tone: 'alert', text: heading.urgent(urgent, more) } }),
      lede: lede.receiving,
    }
  }
  const { answered, waiting: elsewhere } = sent ?? { answered: nothing, waiting: nothing }
  if (answered.first.length > 0)
    return {
      first: heading.answered(answered.first.length, answered.more),
      lede: lede.sending,
    }
  if (elsewhere.first.length > 0)
    return {
      first: heading.elsewhere(elsewhere.first.length, elsewhere.more),
      lede: lede.sending,
    }
  return { first: heading.quiet, lede: lede.quiet }
}

const nothing: Waiting = { first: [], more: false }

/** The reminder has reached the manager. */
export const isLate =
  (now: Date) =>
  ({ deadlines: { managerAt } }: ReferralSeen): boolean =>
    Boolean(managerAt && managerAt <= now)

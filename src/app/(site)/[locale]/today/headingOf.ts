import type { ReferralSeen } from '@/src/disclosure/seen'
import type { Words } from '@/src/i18n/words'
import type { ReceivingWork, SendingWork } from '@/src/queries/workToday'

type Heading = { first: string; second?: { tone: 'waiting' | 'alert'; text: string }; lede: string }

/** What the day asks, in one or two sentences: what is late or urgent is said, not only counted. */
export function headingOf(
  { today }: Words,
  received: ReceivingWork | null,
  sent: SendingWork | null,
  now: Date,
): Heading {
  const { heading, lede } = today
  const waiting = received?.toAnswer ?? []
  if (waiting.length > 0) {
    const late = waiting.filter(isLate(now)).length
    const urgent = waiting.filter(({ priority }) => priority === 'urgent').length
    return {
      first: heading.waiting(waiting.length),
      ...(late > 0
        ? { second: { tone: 'waiting', text: heading.late(late) } }
        : urgent > 0 && { second: { tone: 'alert', text: heading.urgent(urgent) } }),
      lede: lede.receiving,
    }
  }
  const answered = sent?.answered.length ?? 0
  const elsewhere = sent?.waiting.length ?? 0
  if (answered > 0) return { first: heading.answered(answered), lede: lede.sending }
  if (elsewhere > 0) return { first: heading.elsewhere(elsewhere), lede: lede.sending }
  return { first: heading.quiet, lede: lede.quiet }
}

/** The reminder has reached the manager. */
export const isLate =
  (now: Date) =>
  ({ deadlines: { managerAt } }: ReferralSeen): boolean =>
    Boolean(managerAt && managerAt <= now)

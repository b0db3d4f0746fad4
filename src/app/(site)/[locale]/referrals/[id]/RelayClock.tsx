import { uncapital } from '@/src/i18n/numbers'
import { clockOf, type ClockMoment } from '@/src/ui/answerClock'
import { Clock, type ClockMark } from '@/src/ui/Clock'
import { datesIn, isoDay } from '@/src/ui/dates'
import { statusOf } from '@/src/ui/referralStatus'
import { Time } from '@/src/ui/Time'
import type { Reading } from './reading'

/** The clock that runs now, with its dated marks; none runs on a draft or after the end. */
export function RelayClock({ reading }: { reading: Reading }) {
  const { visit, referral, now } = reading
  const clock = clockOf(referral, now)
  if (!clock) return null
  return (
    <Clock
      label={visit.words.frame.clock}
      tone={statusOf(referral, visit.locale, now).tone}
      routine={clock.routine}
      facts={clock.facts}
      marks={clock.marks.map((mark) => markOf(mark, reading))}
    />
  )
}

function markOf({ key, at }: ClockMoment, { visit, referral, now }: Reading): ClockMark {
  const { words, locale } = visit
  const { clock } = words.referral
  const dates = datesIn(locale)
  const label = key === 'manager' && referral.side === 'owner' ? clock.yourManager : clock[key]
  const isToday = isoDay(at) === isoDay(now)
  const isAhead = at > now
  // hours count where a clock runs within days
  const when =
    referral.priority === 'urgent' ? `${dates.short(at)}, ${dates.time(at)}` : dates.short(at)
  return {
    label: isToday && isAhead ? clock.today(uncapital(label)) : label,
    when: <Time at={at}>{when}</Time>,
    at: isAhead ? (isToday ? 'here' : undefined) : 'done',
  }
}

import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { clockOf } from '@/src/ui/answerClock'
import type { CaseRowFacts } from '@/src/ui/CaseRow'
import { datesIn, isoDay } from '@/src/ui/dates'
import { statusOf } from '@/src/ui/referralStatus'
import { Time } from '@/src/ui/Time'
import { situationSaid } from './situationSaid'

/** One referral in a list: the other side, since when, what is asked, where it stands, its clock in words. */
export function lineOf(referral: ReferralSeen, locale: Locale, now: Date): CaseRowFacts {
  const { id, reference, side, from, to, need, disclosed, sentAt } = referral
  const words = wordsIn(locale)
  const { tone, text } = statusOf(referral, locale, now)
  const { person } = disclosed
  const title = need?.name ?? words.referral.untitled(reference)
  return {
    who: side === 'requester' ? to.actor.name : from.actor.name,
    when: sentAt ? <Sent at={sentAt} locale={locale} now={now} /> : words.referrals.draft,
    reference,
    title: person
      ? `${title}, ${words.referral.forPerson(`${person.firstName} ${person.lastName}`)}`
      : title,
    href: paths.referral(locale, id),
    situation: person ? undefined : situationSaid(disclosed, locale) || undefined,
    tone,
    status: text,
    clock: clockSaid(referral, locale, now),
  }
}

function Sent({ at, locale, now }: { at: Date; locale: Locale; now: Date }) {
  const dates = datesIn(locale)
  const isToday = isoDay(at) === isoDay(now)
  return (
    <Time at={at}>{isToday ? `${dates.day(at, now)}, ${dates.time(at)}` : dates.day(at, now)}</Time>
  )
}

const rings = ['remindAt', 'managerAt', 'coordinatorAt'] as const

/** While an answer is due: the ruler, the next reminder and the end. */
function clockSaid(referral: ReferralSeen, locale: Locale, now: Date): CaseRowFacts['clock'] {
  const { status, deadlines } = referral
  if (status !== 'requested' && status !== 'received') return undefined
  const clock = clockOf(referral, now)
  if (!clock) return undefined
  const { says, atHour } = wordsIn(locale).referral.clock
  const dates = datesIn(locale)
  const said = (at: Date) =>
    isoDay(at) === isoDay(now) ? atHour(dates.time(at)) : dates.day(at, now)
  const next = rings.find((name) => (deadlines[name] ?? now) > now)
  const at = next && deadlines[next]
  return {
    facts: clock.facts,
    says: [
      ...(next && at ? [says[next](said(at))] : []),
      ...(deadlines.expireAt ? [says.expireAt(said(deadlines.expireAt))] : []),
    ],
  }
}

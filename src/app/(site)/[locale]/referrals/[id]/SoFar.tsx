import { businessDaysBetween } from '@/src/clocks/businessTime'
import type { DeadlineName } from '@/src/codes/referral'
import { capital } from '@/src/i18n/numbers'
import type { FirstReading } from '@/src/queries/firstReading'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { wasReleased } from '@/src/ui/referralStatus'
import { Time } from '@/src/ui/Time'
import { Trail } from '@/src/ui/Trail'
import { ownerNamed, type Reading } from './reading'

type Entry = { at: Date; what: string; more?: string; whole?: boolean }
type Props = { reading: Reading; firstRead: FirstReading | null }

/** What happened, dated, and what the clocks will do next. */
export function SoFar({ reading, firstRead }: Props) {
  const { visit, now } = reading
  const dates = datesIn(visit.locale)
  const drawn = (ahead: boolean) => (entry: Entry) => ({
    at: (
      <Time at={entry.at} whole={entry.whole}>
        {entry.whole ? capital(dates.day(entry.at, now)) : dates.stamp(entry.at, now)}
      </Time>
    ),
    what: entry.what,
    more: entry.more,
    ahead,
  })
  const past = pastOf(reading, firstRead).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const steps = [...past.map(drawn(false)), ...aheadOf(reading).map(drawn(true))]
  if (steps.length === 0) return null
  return (
    <Part id="trail" title={visit.words.referral.trail.title}>
      <Trail steps={steps} />
    </Part>
  )
}

function pastOf(reading: Reading, firstRead: FirstReading | null): Entry[] {
  const { visit, referral } = reading
  const { trail, toYou } = visit.words.referral
  const { from, to, createdAt, sentAt, receivedAt, answeredAt, contacts, status } = referral
  const reader = referral.side === 'owner' ? (firstRead?.by === visit.user.name ? '' : firstRead?.by) : to.actor.name
  return [
    ...consentEntry(reading),
    ...entry(status === 'draft' ? createdAt : null, trail.drafted(from.user?.name ?? from.actor.name)),
    ...entry(sentAt, trail.sent(from.actor.name)),
    ...entry(firstRead?.at, reader === '' ? trail.readByYou : trail.readBy(reader ?? to.actor.name)),
    ...entry(receivedAt, trail.received(receivedBy(reading))),
    ...answerEntries(reading),
    ...contacts.map(({ at, reached, by }) => {
      const who = by?.id === visit.user.id ? toYou : (by?.name ?? to.actor.name)
      const what = reached ? trail.reached(who) : trail.vain(who)
      // typed to the minute, it never stands before the acceptance it followed
      return { at: answeredAt && at < answeredAt ? answeredAt : at, what }
    }),
    ...endEntry(reading),
  ]
} // prettier-ignore

const entry = (at: Date | null | undefined, what: string, more?: string): Entry[] =>
  at ? [{ at, what, more }] : []

function consentEntry({ visit, referral }: Reading): Entry[] {
  const { codes, referral: said } = visit.words
  const { consent } = referral.disclosed
  if (!consent) return []
  const covers = consent.categories.map((one) => codes.consentCategory[one].toLowerCase())
  return entry(
    consent.givenAt,
    said.trail.consent(codes.consentMethod[consent.method]),
    said.trail.consentMore(consent.textVersion ?? '', referral.to.actor.name, covers.join(', ')),
  )
}

/** Once accepted, the contact may be somebody else than the one who took it under review. */
const receivedBy = (reading: Reading): string =>
  reading.referral.status === 'received' ? ownerNamed(reading) : reading.referral.to.actor.name

function answerEntries(reading: Reading): Entry[] {
  const { visit, referral } = reading
  const { trail } = visit.words.referral
  const { to, answeredAt, sentAt, status } = referral
  if (!answeredAt) return []
  if (status === 'rejected' && !wasReleased(referral))
    return entry(answeredAt, trail.rejected(to.actor.name))
  const days = sentAt ? businessDaysBetween(sentAt, answeredAt) : 0
  const after = days > 0 ? visit.words.time.businessDays(days) : ''
  return [
    ...entry(answeredAt, trail.accepted(ownerNamed(reading), after)),
    ...entry(answeredAt, trail.opened(to.actor.name)),
  ]
}

function endEntry({ visit, referral }: Reading): Entry[] {
  const { trail } = visit.words.referral
  const { endedAt, status, to } = referral
  switch (status) {
    case 'completed':
    case 'failed':
    case 'cancelled':
    case 'expired':
      return entry(endedAt, trail[status])
    case 'rejected':
      return wasReleased(referral) ? entry(endedAt, trail.released(to.actor.name)) : []
    default:
      return []
  }
}

/** The clocks that will still ring, in their order. */
function aheadOf(reading: Reading): Entry[] {
  const { visit, referral, now } = reading
  const { ahead } = visit.words.referral.trail
  const { deadlines, firstContactOn, status, to } = referral
  const rings: Partial<Record<typeof status, DeadlineName[]>> = {
    requested: ['remindAt', 'managerAt', 'coordinatorAt', 'expireAt'],
    received: ['managerAt', 'coordinatorAt', 'expireAt'],
    accepted: ['firstContactBy', 'firstContactCoordinatorAt'],
    'in-progress': ['newsBy'],
  }
  const call =
    status === 'accepted' && firstContactOn && firstContactOn > now
      ? [{ at: firstContactOn, what: ahead.firstContactOn(ownerNamed(reading)), whole: true }]
      : []
  const bells = (rings[status] ?? []).flatMap((name): Entry[] => {
    const at = deadlines[name]
    if (!at || at <= now) return []
    return [{ at, what: name === 'managerAt' ? ahead.managerAt(to.actor.name) : ahead[name] }]
  })
  return [...call, ...bells].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

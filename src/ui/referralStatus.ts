import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { uncapital } from '@/src/i18n/numbers'
import { wordsIn, type Words } from '@/src/i18n/words'
import { datesIn, isoDay, isoMinute } from './dates'
import type { Tone } from './Sign'
import { waitedSince } from '@/src/ui/waitedSince'

export type Said = { tone: Tone; text: string }

/** Where a referral stands, as a sentence with its date and a name, said to the side that reads it. */
export function statusOf(referral: ReferralSeen, locale: Locale, now: Date): Said {
  return says[referral.status](referral, { locale, now, words: wordsIn(locale) })
}

type Saying = { locale: Locale; now: Date; words: Words }
type Speak = (referral: ReferralSeen, saying: Saying) => Said

const waiting: Speak = (referral, { now, words, locale }) => {
  const { side, to, sentAt, deadlines, priority } = referral
  const since = sinceSaid(sentAt ?? now, { now, words, locale })
  const late = Boolean(deadlines.managerAt && deadlines.managerAt <= now)
  const { status } = words.referral
  if (side === 'owner')
    return priority === 'urgent'
      ? { tone: 'alert', text: status.yoursUrgent(since) }
      : { tone: 'waiting', text: late ? status.yoursLate(since) : status.yours(since) }
  const who = to.actor.name
  return priority === 'urgent'
    ? { tone: 'alert', text: status.theirsUrgent(who, since) }
    : {
        tone: 'waiting',
        text: late ? status.theirsLate(who, since) : status.theirs(who, since),
      }
}

const says: Record<ReferralSeen['status'], Speak> = {
  draft: ({ waitsFor }, { words: { referral } }) => ({
    tone: 'waiting',
    text:
      waitsFor === 'consent-active'
        ? referral.status.draftReady
        : waitsFor === 'consent-requested'
          ? referral.status.draftAsked
          : referral.status.draftAlone,
  }),
  requested: waiting,
  received: (referral, saying) => {
    const { side, to, receivedAt, deadlines, priority } = referral
    const { status } = saying.words.referral
    const since = sinceSaid(receivedAt ?? saying.now, saying)
    const by = deadlines.expireAt ? ` ${status.answerBy(dayOf(deadlines.expireAt, saying))}` : ''
    const said =
      side === 'owner' ? status.reviewedYours(since) : status.reviewed(to.actor.name, since)
    return { tone: priority === 'urgent' ? 'alert' : 'waiting', text: said + by }
  },
  accepted: (referral, saying) => {
    const { side, to, answeredAt, firstContactOn, deadlines } = referral
    const { status } = saying.words.referral
    const when = whenOf(answeredAt, saying)
    const late = Boolean(deadlines.firstContactBy && deadlines.firstContactBy <= saying.now)
    const call = late
      ? status.firstCallLate
      : firstContactOn
        ? status.firstCall(dayOf(firstContactOn, saying))
        : status.firstCallToFix
    const said = side === 'owner' ? status.accepted(when) : status.acceptedBy(to.actor.name, when)
    return { tone: late ? 'waiting' : 'open', text: `${said} ${call}` }
  },
  'in-progress': (referral, saying) => {
    const { side, to, contacts, answeredAt, deadlines } = referral
    const { status } = saying.words.referral
    const begun = contacts.find(({ reached }) => reached)?.at ?? answeredAt ?? saying.now
    const since = saying.words.time.since(dayOf(begun, saying))
    const said =
      side === 'owner' ? status.inProgress(since) : status.inProgressAt(to.actor.name, since)
    const { newsBy } = deadlines
    if (!newsBy) return { tone: 'open', text: said }
    const isLate = newsBy <= saying.now
    const last = contacts.at(-1)?.at ?? begun
    const news = isLate
      ? status.silent(sinceSaid(last, saying))
      : status.newsBy(dayOf(newsBy, saying))
    return { tone: isLate ? 'waiting' : 'open', text: `${said} ${news}` }
  },
  'on-hold': (_, { words }) => ({ tone: 'waiting', text: words.referral.status.onHold }),
  completed: ({ endedAt, outcome }, saying) => {
    const what = (outcome?.codes ?? []).map((code) => saying.words.codes.outcome[code])
    return {
      tone: 'open',
      text: saying.words.referral.status.completed(whenOf(endedAt, saying), list(what)),
    }
  },
  failed: ({ endedAt, reason }, saying) => ({
    tone: 'stopped',
    text: saying.words.referral.status.failed(whenOf(endedAt, saying), why(reason, saying)),
  }),
  rejected: (referral, saying) => {
    const { side, to, endedAt, reason } = referral
    const { status } = saying.words.referral
    const when = whenOf(endedAt, saying)
    const released = wasReleased(referral)
    if (side === 'owner')
      return {
        tone: 'stopped',
        text: released ? status.releasedYours(when) : status.rejectedYours(when),
      }
    const said = released ? status.released : status.rejected
    return { tone: 'stopped', text: said(to.actor.name, when, why(reason, saying)) }
  },
  cancelled: ({ endedAt, reason }, saying) => ({
    tone: 'stopped',
    text: saying.words.referral.status.cancelled(whenOf(endedAt, saying), why(reason, saying)),
  }),
  expired: ({ endedAt }, saying) => ({
    tone: 'stopped',
    text: saying.words.referral.status.expired(whenOf(endedAt, saying)),
  }),
  'entered-in-error': (_, { words }) => ({ tone: 'stopped', text: words.referral.status.mistaken }),
}

/** It was accepted first, and given back once the name was known: the end came after the answer. */
export const wasReleased = ({ status, answeredAt, endedAt }: ReferralSeen): boolean =>
  status === 'rejected' && Boolean(answeredAt && endedAt && answeredAt < endedAt)

/** "depuis 2 jours ouvrables", "depuis ce matin". */
function sinceSaid(from: Date, { now, words, locale }: Saying): string {
  const isMorning = isoDay(from) === isoDay(now) && isoMinute(from).slice(11) < '12:00'
  return isMorning ? words.time.since(words.time.thisMorning) : waitedSince(locale, from, now)
}

const dayOf = (at: Date, { locale, now }: Saying) => datesIn(locale).day(at, now)

/** With the hour today, by its day otherwise. */
export function whenOf(at: Date | null, { locale, now }: Pick<Saying, 'locale' | 'now'>): string {
  if (!at) return ''
  const dates = datesIn(locale)
  return isoDay(at) === isoDay(now) ? dates.at(at, now) : dates.day(at, now)
}

const why = ({ codes }: ReferralSeen['reason'], { words }: Saying) =>
  list(codes.map((code) => words.codes.reason[code]))

/** Several words in a row, inside a sentence. */
const list = (said: readonly string[]) => said.map(uncapital).join(', ')

import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import { decisionSaid, type DecisionFacts } from '@/src/i18n/decisionSaid'
import { capital } from '@/src/i18n/numbers'
import type { Said } from '@/src/i18n/saidIn'
import { wordsIn } from '@/src/i18n/words'
import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MeetingLine } from '@/src/queries/meetingSeen'
import { datesIn } from '@/src/ui/dates'
import { decisionTones } from '@/src/ui/decisionTones'
import type { Tone } from '@/src/ui/Sign'

type Timed = Pick<MeetingLine, 'startsAt' | 'endsAt'>

/** "de 9 h 30 à 12 h", or "à 9 h 30" where nobody said until when. */
export function hoursSaid(locale: Locale, { startsAt, endsAt }: Timed): string {
  const { when } = wordsIn(locale).meetingPages
  const { time } = datesIn(locale)
  return endsAt ? when.hours(time(startsAt), time(endsAt)) : when.from(time(startsAt))
}

/** "Jeudi 8 octobre 2026, de 9 h 30 à 12 h" */
export const whenSaid = (locale: Locale, meeting: Timed): string =>
  capital(
    wordsIn(locale).meetingPages.when.at(
      datesIn(locale).full(meeting.startsAt),
      hoursSaid(locale, meeting),
    ),
  )

/** A plenary is known by its day, a group's meeting by its title. */
export const meetingSaid = (
  locale: Locale,
  { kind, startsAt, title }: Pick<MeetingLine, 'kind' | 'startsAt' | 'title'>,
): Said =>
  kind === 'plenary'
    ? { text: wordsIn(locale).meetingPages.plenaryOn(datesIn(locale).date(startsAt)), lang: locale }
    : title

type Sentence = { tone: Tone; text: string; since: string }

/** What a decision is told by, of what a reader sees of it. */
const factsOf = ({ meeting, owner, doneBy, ...decision }: DecisionSeen): DecisionFacts => ({
  ...decision,
  owner: owner?.name ?? null,
  group: meeting?.group?.name.text ?? null,
  doneBy: doneBy.map(({ name }) => name),
})

/** Where a decision stands, as a sentence with who and when; said to a reader of this operator. */
export function decisionLine(
  locale: Locale,
  decision: DecisionSeen,
  { actor, membersCount }: { actor: string; membersCount: number },
): Sentence {
  const said = wordsIn(locale).meetingPages.decisions
  const { date, full } = datesIn(locale)
  const { status, meeting, carried, kind, ownerKind, doneBy } = decision
  const taken = kind === 'action' ? said.asked : said.adopted
  const since = [
    meeting && taken(date(meeting.startsAt), carried),
    ownerKind === 'all' && status === 'open' && said.tally(doneBy.length, membersCount),
  ]
    .filter(Boolean)
    .join(' ')
  const { stands, text } = decisionSaid(locale, factsOf(decision), full, now())
  const yours = status === 'open' ? yoursSaid(locale, decision, actor) : ''
  return { tone: decisionTones[stands], text: [text, yours].filter(Boolean).join(' '), since }
}

function yoursSaid(locale: Locale, decision: DecisionSeen, actor: string): string {
  const said = wordsIn(locale).meetingPages.decisions
  if (!actor) return ''
  if (decision.mineDone) return said.youDid(actor)
  return decision.asksMine && decision.ownerKind === 'all' ? said.forYou(actor) : ''
}

/** What is still the reader's to do. */
export const isMine = ({ status, asksMine, mineDone }: DecisionSeen): boolean =>
  status === 'open' && asksMine && !mineDone

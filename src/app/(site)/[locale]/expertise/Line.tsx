import { now } from '@/src/clocks/now'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { ExpertiseRead, Who } from '@/src/queries/openExpertise'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import type { Tone } from '@/src/ui/Sign'
import { Status } from '@/src/ui/Status'

type Props = { visit: MemberVisit; one: ExpertiseRead }

export const introducedWho = ({ name, actor }: Who): string =>
  actor ? `${name}, ${actor.name},` : name

/** Where an offer or a request stands, with its name and its day. */
export function standingOf(
  { locale, user, words }: MemberVisit,
  one: ExpertiseRead,
): { tone: Tone; text: string } {
  const { status: said } = words.fieldwork.expertise
  const { kind, status, author, answeredBy, since } = one
  if (status === 'closed') return { tone: 'stopped', text: said.closed }
  if (answeredBy)
    return {
      tone: 'open',
      text: answeredBy.id === user.id ? said.yours : said.answered(introducedWho(answeredBy)),
    }
  if (status === 'answered') return { tone: 'open', text: said.settled }
  const who = author ? introducedWho(author) : words.fieldwork.signals.someone
  return {
    tone: kind === 'request' ? 'waiting' : 'open',
    text: said[kind](who, datesIn(locale).day(new Date(since), now())),
  }
}

/** One offer or request, in a list. */
export function Line({ visit, one }: Props) {
  const { tone, text } = standingOf(visit, one)
  return (
    <li>
      <h3 className="minor">
        <a href={paths.expertise(visit.locale, one.id)} lang={langOf(one.title, visit.locale)}>
          {one.title.text}
        </a>
      </h3>
      <Status tone={tone} size="small">
        {text}
      </Status>
      {one.needs.length > 0 && (
        <p className="since">{one.needs.map(({ label }) => label).join(', ')}</p>
      )}
    </li>
  )
}

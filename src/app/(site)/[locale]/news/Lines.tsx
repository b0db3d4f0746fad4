import type { ReactNode } from 'react'
import { capital } from '@/src/i18n/numbers'
import { now } from '@/src/clocks/now'
import { langOf, type Said } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { ComingMeeting, NewDecision, NewText } from '@/src/queries/whatIsNew'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Time } from '@/src/ui/Time'

type LineProps = {
  visit: MemberVisit
  kind: ReactNode
  href: string
  title: Said
  /** In the language of the title. */
  summary?: string
  more: readonly (string | false)[]
}

/** What it is, its title in the language it has, and one line that says why it is here. */
function Line({ visit: { locale, words }, kind, href, title, summary, more }: LineProps) {
  const said = more.filter(Boolean).join(' ')
  const tongue = langOf(title, locale)
  return (
    <li>
      <p className="kind">
        {kind}
        {tongue && (
          <>
            {' '}
            <span className="tongue" title={words.news.inTongue(words.codes.language[tongue])}>
              {tongue.toUpperCase()}
            </span>
          </>
        )}
      </p>
      <div className="body">
        <h3>
          <a href={href} lang={tongue} hrefLang={tongue}>
            {title.text}
          </a>
        </h3>
        {summary && (
          <p className="soft small" lang={tongue}>
            {summary}
          </p>
        )}
        {said && <p className="soft small">{said}</p>}
      </div>
    </li>
  )
}

export function TextLine({ visit, one }: { visit: MemberVisit; one: NewText }) {
  const { locale, words } = visit
  const said = words.news
  const day = capital(datesIn(locale).day(one.at, now()))
  return (
    <Line
      visit={visit}
      kind={
        <>
          {said.kinds[one.collection]}
          <br />
          <Time at={one.at} whole>
            {day}
          </Time>
        </>
      }
      href={one.path}
      title={one.title}
      summary={one.summary}
      more={[one.followed && said.followed]}
    />
  )
}

export function DecisionLine({ visit, one }: { visit: MemberVisit; one: NewDecision }) {
  const { locale, words } = visit
  const said = words.news
  const { date, day } = datesIn(locale)
  return (
    <Line
      visit={visit}
      kind={
        <>
          {said.decision[one.kind]}
          <br />
          <Time at={one.meeting.startsAt} whole>
            {capital(day(one.meeting.startsAt, now()))}
          </Time>
        </>
      }
      href={paths.decision(locale, one.id)}
      title={one.text}
      more={[
        said.inMeeting(one.meeting.title.text),
        one.due !== null && said.due(date(one.due)),
        one.followed && said.followed,
      ]}
    />
  )
}

export function MeetingLine({ visit, one }: { visit: MemberVisit; one: ComingMeeting }) {
  const { locale, words } = visit
  const said = words.news
  return (
    <Line
      visit={visit}
      kind={<Time at={one.startsAt}>{capital(datesIn(locale).at(one.startsAt, now()))}</Time>}
      href={paths.meeting(locale, one.id)}
      title={one.title}
      more={[one.place && said.place(one.place), one.followed && said.followed]}
    />
  )
}

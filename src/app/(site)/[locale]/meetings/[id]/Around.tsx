import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { knownAxes } from '@/src/queries/knownAxes'
import type { Around as Other, MeetingsAround } from '@/src/queries/meetingsAround'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { searches } from '@/src/ui/nav'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'

type Props = { visit: MemberVisit; meeting: MeetingRead; around: MeetingsAround }

/** Where it hangs: its axis and group, and the meetings of the same body around it. */
export async function Around({ visit, meeting, around }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.around
  const { group, startsAt, kind } = meeting
  const axis =
    group && searches(visit.person)
      ? (await knownAxes(visit)).find(({ id }) => id === group.axis)
      : undefined
  const day = (at: Date) => (
    <Time at={at} whole>
      {datesIn(locale).date(at)}
    </Time>
  )
  const link = (label: string, other: Other | null) =>
    other && (
      <li>
        <span>{label}</span> <a href={paths.meeting(locale, other.id)}>{day(other.startsAt)}</a>
      </li>
    )
  return (
    <Part id="around" title={said.title}>
      <ol className="chain">
        {axis && (
          <li>
            <span>{said.axis(axis.number)}</span>{' '}
            <a href={paths.axis(locale, axis.number)} lang={langOf(axis.title, locale)}>
              {axis.title.text}
            </a>
          </li>
        )}
        {group && (
          <li>
            <span>{said.group}</span>{' '}
            <a href={paths.group(locale, group.id)} lang={langOf(group.name, locale)}>
              {group.name.text}
            </a>
          </li>
        )}
        {link(kind === 'plenary' ? said.first : said.firstOfGroup, around.first)}
        {link(said.previous, around.previous)}
        <li className="here">
          <span>{said.here}</span> <b>{day(startsAt)}</b>
        </li>
        {link(said.next, around.next)}
      </ol>
    </Part>
  )
}

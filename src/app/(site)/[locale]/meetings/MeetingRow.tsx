import type { ReactNode } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { MeetingLine } from '@/src/queries/meetingSeen'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Status } from '@/src/ui/Status'
import { Time } from '@/src/ui/Time'
import { TongueMark } from '@/src/ui/TongueMark'
import { hoursSaid, meetingSaid } from './saying'

type Props = {
  visit: MemberVisit
  meeting: MeetingLine
  /** Shown among those of its own group, its name is known. */ withGroup?: boolean
  children?: ReactNode
}

/** A meeting in a list: when, which, where. */
export function MeetingRow({ visit: { locale, words }, meeting, withGroup, children }: Props) {
  const said = words.meetingPages
  const { id, startsAt, cancelledAt, group, place, kind, title } = meeting
  const name = meetingSaid(locale, meeting)
  const dates = datesIn(locale)
  return (
    <li>
      <p className="kind">
        <Time at={startsAt} whole>
          {dates.date(startsAt)}
        </Time>
      </p>
      <div className="body">
        <h3>
          <a href={paths.meeting(locale, id)} lang={langOf(name, locale)}>
            {name.text}
          </a>
          <TongueMark said={name} locale={locale} />
        </h3>
        {kind === 'plenary' && (
          <p>
            <span lang={langOf(title, locale)}>{title.text}</span>
            <TongueMark said={title} locale={locale} />
          </p>
        )}
        <p className="soft small">
          {withGroup && group && (
            <>
              <span lang={langOf(group.name, locale)}>
                {said.decisions.groups.group(group.name.text)}
              </span>
              {', '}
            </>
          )}
          {hoursSaid(locale, meeting)}
          {place && `, ${place}`}
        </p>
        {cancelledAt && (
          <Status tone="stopped" size="small">
            {said.cancelled(dates.date(cancelledAt))}
          </Status>
        )}
        {children}
      </div>
    </li>
  )
}

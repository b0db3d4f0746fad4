import type { ReactNode } from 'react'
import { now } from '@/src/clocks/now'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Note } from '@/src/ui/Note'
import { Status } from '@/src/ui/Status'
import { TongueMark } from '@/src/ui/TongueMark'
import { Top } from '@/src/ui/Top'
import { MyAnswerSaid } from '../MyAnswer'
import { isMine, meetingSaid, whenSaid } from '../saying'

type Props = {
  visit: MemberVisit
  meeting: MeetingRead
  decisions: readonly DecisionSeen[]
  isHeld: boolean
  children: ReactNode
}

/** Which meeting, when and where, what is left of it, and the ways out of the page. */
export function Head({ visit, meeting, decisions, isHeld, children }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages
  const { kind, group, title, cancelledAt, sits } = meeting
  const name = meetingSaid(locale, meeting)
  return (
    <Top
      crumb={{
        label: words.frame.crumb,
        steps: [
          { label: said.title, href: paths.meetings(locale) },
          ...(kind === 'plenary' ? [{ label: said.plenaries }] : []),
          ...(group
            ? [
                {
                  label: <span lang={langOf(group.name, locale)}>{group.name.text}</span>,
                  href: paths.group(locale, group.id),
                },
              ]
            : []),
        ],
      }}
      title={
        <>
          <span lang={langOf(name, locale)}>{name.text}</span>
          <TongueMark said={name} locale={locale} />
        </>
      }
      lede={
        <>
          {kind === 'plenary' && (
            <>
              <span lang={langOf(title, locale)}>{sentence(title.text)}</span>
              <TongueMark said={title} locale={locale} />{' '}
            </>
          )}
          {whenSaid(locale, meeting)}
          {meeting.place ? `, ${meeting.place}. ` : '. '}
          {sits && !cancelledAt && stateOf(visit, meeting, decisions, isHeld)}
        </>
      }
    >
      {cancelledAt && (
        <Status tone="stopped">{said.cancelled(datesIn(locale).date(cancelledAt))}</Status>
      )}
      {sits && !cancelledAt && meeting.startsAt <= now() && (
        <MyAnswerSaid visit={visit} meeting={meeting} size="small" />
      )}
      {!sits && <Note>{said.state.guestOnly}</Note>}
      <Ways {...{ visit, meeting, decisions, isHeld }} />
      {children}
    </Top>
  )
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

type About = Omit<Props, 'children'>

function stateOf(
  { words }: MemberVisit,
  { agenda }: MeetingRead,
  decisions: readonly DecisionSeen[],
  isHeld: boolean,
): string {
  const said = words.meetingPages.state
  const open = decisions.filter(({ status }) => status === 'open')
  const isWritten = agenda.some(({ minutes }) => minutes)
  return [
    isHeld && (isWritten ? said.minutes : said.minutesNone),
    open.length > 0 && said.left(open.length, open.filter(isMine).length),
    isHeld && decisions.length > 0 && open.length === 0 && said.allDone,
  ]
    .filter(Boolean)
    .join(' ')
}

function Ways({ visit: { locale, words }, meeting, decisions, isHeld }: About) {
  const said = words.meetingPages.ways
  const { id, startsAt, cancelledAt, agenda } = meeting
  const [mine, ...others] = decisions.filter(isMine)
  const hasMinutes = agenda.some(({ minutes }) => minutes)
  return (
    <Buttons>
      {mine && (
        <>
          <LinkButton primary href={`#decision-${mine.id}`}>
            {said.mine(1 + others.length)}
          </LinkButton>{' '}
        </>
      )}
      {isHeld && hasMinutes ? (
        <LinkButton href={paths.meetingPdf(locale, id, 'minutes')}>{said.minutesPdf}</LinkButton>
      ) : (
        <LinkButton href={paths.meetingPdf(locale, id, 'agenda')}>{said.agendaPdf}</LinkButton>
      )}{' '}
      {!cancelledAt && startsAt > now() && (
        <a href={paths.meetingCalendar(locale, id)}>{said.calendar}</a>
      )}
      {isHeld && hasMinutes && (
        <a href={paths.meetingPdf(locale, id, 'agenda')}>{said.agendaPdf}</a>
      )}
    </Buttons>
  )
}

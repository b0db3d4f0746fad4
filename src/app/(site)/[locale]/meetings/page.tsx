import type { Metadata } from 'next'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import { decisionsWhere, type DecisionSeen } from '@/src/queries/decisionsSeen'
import { leadsGroups } from '@/src/queries/leadsGroups'
import { comingMeetings, nextPlenary, pastMeetings } from '@/src/queries/meetingsOf'
import type { MeetingLine } from '@/src/queries/meetingSeen'
import { membersCount } from '@/src/queries/membersCount'
import { requireMember, type MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { searches } from '@/src/ui/nav'
import { Pages } from '@/src/ui/Pages'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { MeetingRow } from './MeetingRow'
import { MyAnswer, MyAnswerSaid } from './MyAnswer'
import { hoursSaid } from './saying'
import { Tasks } from './Tasks'
import { Told } from './Told'

type Asked = { page?: string | string[]; done?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }
const perPage = 10

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = await requireMember((await params).locale, '')
  return { title: words.meetingPages.title }
}

/** The next plenary first; then what comes, what is left to do, what was said. */
export default async function Meetings({ params, searchParams }: Props) {
  const asked = await searchParams
  const page = Math.min(Math.max(Math.trunc(Number(asked.page)) || 1, 1), 1000)
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/meetings`)
  const { locale, words } = visit
  const [next, coming, past, open, leads, count] = await Promise.all([
    nextPlenary(visit),
    comingMeetings(visit),
    pastMeetings(visit, { page, limit: perPage }),
    decisionsWhere(visit, { status: { equals: 'open' } }),
    leadsGroups(visit),
    membersCount(visit),
  ])
  const taken = past.list.length
    ? await decisionsWhere(visit, { meeting: { in: past.list.map(({ id }) => id) } })
    : []
  const said = words.meetingPages
  const others = coming.list.filter(({ id }) => id !== next?.id)
  const isMember = searches(visit.person)
  const back = paths.meetings(locale)
  return (
    <SiteFrame visit={visit} here={paths.meetings} current="meetings">
      <Head visit={visit} next={next} calls={leads.plenaries || leads.groups.length > 0} />
      <Told words={words} done={asked.done} />
      {(!next || others.length > 0) && <Coming visit={visit} list={others} />}
      {isMember && <Tasks {...{ visit, back }} decisions={open} membersCount={count} />}
      <Part id="past" title={said.past}>
        {past.list.length === 0 ? (
          <Empty title={said.none.pastTitle}>{said.none.past}</Empty>
        ) : (
          <ul className="rows news">
            {past.list.map((meeting) => (
              <MeetingRow key={meeting.id} visit={visit} meeting={meeting} withGroup>
                {isMember && !meeting.cancelledAt && (
                  <p className="small soft">{outcomeOf(visit, meeting, taken)}</p>
                )}
              </MeetingRow>
            ))}
          </ul>
        )}
        <Pages
          page={page}
          perPage={perPage}
          total={past.total}
          href={(n) => `${paths.meetings(locale)}?page=${n}#past`}
          words={words.frame.pages}
        />
      </Part>
    </SiteFrame>
  )
}

function outcomeOf(
  { words }: MemberVisit,
  { id }: MeetingLine,
  decisions: readonly DecisionSeen[],
): string {
  const said = words.meetingPages
  const own = decisions.filter(({ meeting }) => meeting?.id === id)
  if (!own.length) return `${said.decidedNone}.`
  const open = own.filter(({ status }) => status === 'open').length
  return `${said.decided(own.length)}, ${said.stillOpen(open)}.`
}

type HeadProps = { visit: MemberVisit; next: MeetingLine | null; calls: boolean }

function Head({ visit, next, calls }: HeadProps) {
  const { locale, words } = visit
  const said = words.meetingPages
  const isMember = searches(visit.person)
  const lede = next
    ? [hoursLede(visit, next), next.place && said.when.place(next.place)].filter(Boolean).join(' ')
    : isMember
      ? said.none.lede
      : said.none.guest
  return (
    <Top
      where={said.title}
      title={next ? said.nextPlenary(datesIn(locale).full(next.startsAt)) : said.none.heading}
      lede={lede}
    >
      {next && <MyAnswer visit={visit} meeting={next} back={paths.meetings(locale)} primary />}
      <Buttons>
        {next && (
          <>
            <LinkButton href={paths.meeting(locale, next.id)}>{said.see}</LinkButton>{' '}
          </>
        )}
        {calls && (
          <>
            <LinkButton href={paths.newMeeting(locale)}>{said.call}</LinkButton>{' '}
          </>
        )}
        {isMember && <a href={paths.groups(locale)}>{said.toGroups}</a>}{' '}
        {isMember && <a href={`${paths.account(locale)}#feeds`}>{said.feed}</a>}
      </Buttons>
    </Top>
  )
}

function hoursLede({ locale }: MemberVisit, next: MeetingLine): string {
  const hours = hoursSaid(locale, next)
  return `${capital(hours)}.`
}

function Coming({ visit, list }: { visit: MemberVisit; list: readonly MeetingLine[] }) {
  const said = visit.words.meetingPages
  return (
    <Part id="coming" title={said.coming}>
      {list.length === 0 ? (
        <Empty title={said.none.comingTitle}>{said.none.coming}</Empty>
      ) : (
        <ul className="rows news">
          {list.map((meeting) => (
            <MeetingRow key={meeting.id} visit={visit} meeting={meeting} withGroup>
              {!meeting.cancelledAt && (
                <MyAnswerSaid visit={visit} meeting={meeting} size="small" />
              )}
            </MeetingRow>
          ))}
        </ul>
      )}
    </Part>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { decisionsWhere } from '@/src/queries/decisionsSeen'
import { meetingsAround } from '@/src/queries/meetingsAround'
import { membersCount } from '@/src/queries/membersCount'
import { oneMeeting } from '@/src/queries/oneMeeting'
import { publishedFrom } from '@/src/queries/publishedFrom'
import { SiteFrame } from '../../../SiteFrame'
import { meetingSaid } from '../saying'
import { Told } from '../Told'
import { Agenda } from './Agenda'
import { Around } from './Around'
import { Decisions } from './Decisions'
import { EvaluationForm, PreviousResults, Results } from './Evaluation'
import { Head } from './Head'
import { Lead } from './Lead'
import { Mine } from './Mine'
import { Outcome } from './Outcome'
import { Presence } from './Presence'
import { readMeeting } from './readMeeting'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { visit, meeting } = await readMeeting(locale, id)
  return {
    title: meeting ? meetingSaid(visit.locale, meeting).text : visit.words.meetingPages.title,
  }
}

/** One meeting: what it is about, what was said, what it decided and what came of it. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { done } = await searchParams
  const { visit, meeting } = await readMeeting(spoken, id)
  if (!meeting) notFound()
  const { words } = visit
  const here = (l: Locale) => paths.meeting(l, id)
  const [decisions, around, count] = await Promise.all([
    decisionsWhere(visit, { or: [{ meeting: { equals: id } }, { carriedTo: { in: [id] } }] }),
    meetingsAround(visit, meeting),
    membersCount(visit),
  ])
  const outputs = await publishedFrom(visit, 'outputs', [
    { meeting: id, decision: decisions.map((one) => one.id) },
  ])
  const [practices, previous] = await Promise.all([
    publishedFrom(visit, 'good-practices', [{ output: outputs.map((one) => one.id) }]),
    around.previous && meeting.sits ? oneMeeting(visit, around.previous.id) : null,
  ])
  const isHeld = meeting.startsAt <= now() && !meeting.cancelledAt
  const nextHeld = around.next !== null && around.next.startsAt <= now()
  const came = { outputs, practices }
  return (
    <SiteFrame visit={visit} here={here} current="meetings">
      <Head {...{ visit, meeting, decisions, isHeld }}>
        <Told words={words} done={done} />
      </Head>
      <div className="cols">
        <div>
          <Mine {...{ visit, meeting }} />
          <Agenda {...{ visit, meeting, isHeld }} />
          {meeting.sits && (
            <Decisions {...{ visit, meeting, decisions, came }} membersCount={count} />
          )}
          {isHeld && meeting.sits && !nextHeld && (
            <EvaluationForm visit={visit} meeting={meeting} />
          )}
          {meeting.sits && (nextHeld || meeting.leads) && (
            <Results visit={visit} meeting={meeting} />
          )}
          {previous && <PreviousResults visit={visit} meeting={previous} />}
        </div>
        <div className="side">
          {meeting.leads && <Lead visit={visit} meeting={meeting} />}
          {meeting.sits && <Presence {...{ visit, meeting, isHeld }} />}
          <Outcome {...{ visit, meeting, came }} />
          <Around {...{ visit, meeting, around }} />
        </div>
      </div>
    </SiteFrame>
  )
}

import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { Published } from '@/src/queries/publishedFrom'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { DecisionRow } from '../DecisionRow'
import { isMine } from '../saying'
import { AddDecision } from './AddDecision'
import type { Came } from './Outcome'

type Props = {
  visit: MemberVisit
  meeting: MeetingRead
  decisions: readonly DecisionSeen[]
  came: Came
  membersCount: number
}

/** What it decided; then what was carried over to it. The reader's own stand first. */
export function Decisions({ visit, meeting, decisions, came, membersCount }: Props) {
  const said = visit.words.meetingPages
  const taken = decisions.filter(({ meeting: of }) => of?.id === meeting.id)
  const carried = decisions.filter(({ meeting: of }) => of?.id !== meeting.id)
  const list = { visit, came, membersCount, back: paths.meeting(visit.locale, meeting.id) }
  return (
    <Part id="decisions" title={said.decisions.title} beside={said.tasksTold}>
      {decisions.length === 0 && (
        <Empty title={said.decisions.none}>{said.decisions.noneTold}</Empty>
      )}
      {taken.length > 0 && <List {...list} decisions={taken} />}
      {carried.length > 0 && (
        <>
          <h3 className="carried">{said.decisions.carried}</h3>
          <p className="soft small">{said.decisions.carriedTold}</p>
          <List {...list} decisions={carried} />
        </>
      )}
      {meeting.leads && <AddDecision visit={visit} meeting={meeting} />}
    </Part>
  )
}

type ListProps = Pick<Props, 'visit' | 'decisions' | 'came' | 'membersCount'> & { back: string }

function List({ visit, decisions, came, ...row }: ListProps) {
  const mineFirst = decisions.toSorted((a, b) => Number(isMine(b)) - Number(isMine(a)))
  return (
    <ol className="rows decisions">
      {mineFirst.map((decision) => (
        <DecisionRow key={decision.id} {...{ visit, decision }} {...row}>
          <Gave visit={visit} texts={textsFrom(decision, came)} />
        </DecisionRow>
      ))}
    </ol>
  )
}

function textsFrom({ id }: DecisionSeen, { outputs, practices }: Came): Published[] {
  const from = outputs.filter(({ decision }) => decision === id)
  const ids = from.map((one) => one.id)
  return [...from, ...practices.filter(({ output }) => output && ids.includes(output))]
}

function Gave({ visit, texts }: { visit: MemberVisit; texts: readonly Published[] }) {
  const { locale, words } = visit
  if (!texts.length) return null
  return (
    <>
      {words.meetingPages.decisions.gave}{' '}
      {texts.map(({ id, collection, title }, n) => (
        <span key={id}>
          {n > 0 && ', '}
          <a
            href={collection === 'outputs' ? paths.output(locale, id) : paths.practice(locale, id)}
            lang={langOf(title, locale)}
          >
            {title.text}
          </a>
        </span>
      ))}
      .
    </>
  )
}

import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MeetingLine } from '@/src/queries/meetingSeen'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { DecisionRow } from '../../meetings/DecisionRow'
import { MeetingRow } from '../../meetings/MeetingRow'
import { MyAnswerSaid } from '../../meetings/MyAnswer'

type Props = {
  visit: MemberVisit
  /** The reader sits there, or reads every group. */ isOpen: boolean
  coming: readonly MeetingLine[]
  past: readonly MeetingLine[]
  decisions: readonly DecisionSeen[]
  back: string
}

/** What the group says among itself: its meetings, and what it decided that is still to do. */
export function Among({ visit, isOpen, coming, past, decisions, back }: Props) {
  const said = visit.words.groupPages
  if (!isOpen)
    return (
      <Part id="meetings" title={said.meetings}>
        <Empty title={said.kept}>
          {said.keptTold} {said.join}
        </Empty>
      </Part>
    )
  const lists = [
    { title: said.meetingsComing, list: coming },
    { title: said.meetingsPast, list: past },
  ].filter(({ list }) => list.length)
  return (
    <>
      <Part id="meetings" title={said.meetings}>
        {lists.length === 0 && <p className="soft">{said.meetingsNone}</p>}
        {lists.map(({ title, list }) => (
          <div key={title} className="block">
            <h3 className="minor">{title}</h3>
            <ul className="rows news">
              {list.map((meeting) => (
                <MeetingRow key={meeting.id} visit={visit} meeting={meeting}>
                  {list === coming && !meeting.cancelledAt && (
                    <MyAnswerSaid visit={visit} meeting={meeting} size="small" />
                  )}
                </MeetingRow>
              ))}
            </ul>
          </div>
        ))}
      </Part>
      <Part id="decisions" title={said.decisions}>
        {decisions.length === 0 ? (
          <p className="soft">{said.decisionsNone}</p>
        ) : (
          <ol className="rows decisions">
            {decisions.map((decision) => (
              <DecisionRow
                key={decision.id}
                {...{ visit, decision, back }}
                membersCount={decision.doneBy.length}
              />
            ))}
          </ol>
        )}
      </Part>
    </>
  )
}

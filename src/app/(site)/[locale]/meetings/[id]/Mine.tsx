import { paths } from '@/src/paths'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { MyAnswer, MyAnswerSaid } from '../MyAnswer'

type Props = { visit: MemberVisit; meeting: MeetingRead; isOver: boolean }

/** The reader's answer, while one can still give it. */
export function Mine({ visit, meeting, isOver }: Props) {
  const { locale, words } = visit
  if (!meeting.mine || meeting.cancelledAt || !meeting.sits) return null
  const back = paths.meeting(locale, meeting.id)
  if (isOver) return <MyAnswerSaid visit={visit} meeting={meeting} size="small" />
  return (
    <Part id="mine" act title={words.meetingPages.mine.title}>
      <MyAnswer {...{ visit, meeting, back }} primary />
    </Part>
  )
}

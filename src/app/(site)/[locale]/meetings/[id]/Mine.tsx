import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { MyAnswer } from '../MyAnswer'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** The reader's answer, while one can still give it. */
export function Mine({ visit, meeting }: Props) {
  const { locale, words } = visit
  const isOver = meeting.startsAt <= now()
  if (isOver || !meeting.mine || meeting.cancelledAt || !meeting.sits) return null
  const back = paths.meeting(locale, meeting.id)
  return (
    <Part id="mine" act title={words.meetingPages.mine.title}>
      <MyAnswer {...{ visit, meeting, back }} primary />
    </Part>
  )
}

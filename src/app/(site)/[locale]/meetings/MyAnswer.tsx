import type { MeetingLine } from '@/src/queries/meetingSeen'
import type { MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { Seen } from '@/src/ui/Seen'
import type { Tone } from '@/src/ui/Sign'
import { Status } from '@/src/ui/Status'
import { answerInvitation } from './actions'

const tones: Record<NonNullable<MeetingLine['mine']>, Tone> = {
  invited: 'waiting',
  accepted: 'open',
  declined: 'stopped',
  present: 'open',
  excused: 'stopped',
}

type Props = { visit: MemberVisit; meeting: MeetingLine; back: string; primary?: boolean }

/** What the reader answered, and the two answers there are. */
export function MyAnswer({ visit, meeting, back, primary }: Props) {
  const { locale, words, person } = visit
  const said = words.meetingPages.mine
  const { mine, mineByActor } = meeting
  if (!mine) return null
  return (
    <div className="answer">
      <MyAnswerSaid {...{ visit, meeting }} />
      {mineByActor && person.actor && <p className="since">{said.forActor(person.actor.name)}</p>}
      <form action={answerInvitation.bind(null, locale, meeting.id, back)}>
        <p className="btns">
          {mine !== 'accepted' && (
            <Button primary={primary} name="attending" value="accepted">
              {said.come}
            </Button>
          )}{' '}
          {mine !== 'declined' && (
            <Button name="attending" value="declined">
              {said.stay}
            </Button>
          )}
        </p>
      </form>
      <Seen label={words.frame.visibleTo} by={[said.seen]} />
    </div>
  )
}

/** The answer as a sentence. */
export function MyAnswerSaid({
  visit: { words },
  meeting: { mine },
  size,
}: Pick<Props, 'visit' | 'meeting'> & { size?: 'small' }) {
  return mine ? (
    <Status tone={tones[mine]} size={size}>
      {words.meetingPages.mine[mine]}
    </Status>
  ) : null
}

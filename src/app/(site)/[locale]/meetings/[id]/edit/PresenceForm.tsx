import { attendanceStatuses } from '@/src/codes/knowledge'
import { knownActors } from '@/src/queries/knownActors'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { seatSaid } from '../Presence'
import { markPresence } from './actions'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** Who was there, who had sent word; and an operator who came without being asked. */
export async function PresenceForm({ visit, meeting }: Props) {
  const { locale, words } = visit
  const { mark, form } = words.meetingPages
  const { attendance } = words.knowledgeCodes
  const options = attendanceStatuses.map((value) => ({ value, label: attendance[value] }))
  const actors = [...(await knownActors(visit)).values()]
  return (
    <ActionForm
      id="presence"
      action={markPresence.bind(null, locale, meeting.id)}
      kept={words.frame.errors.kept}
    >
      <Group
        title={<span id="presence">{mark.title}</span>}
        aside={
          <>
            <p className="soft small">{meeting.seats.length ? mark.told : mark.none}</p>
            <Seen
              label={words.frame.visibleTo}
              by={[meeting.kind === 'plenary' ? form.seenPlenary : form.seenGroup]}
            />
          </>
        }
      >
        <div className="pair">
          {meeting.seats.map((seat) => (
            <Field
              key={seat.id}
              name={`seat.${seat.id}`}
              label={seatSaid(seat)}
              kind="select"
              value={seat.status}
              options={options}
            />
          ))}
        </div>
        <Field
          name="add"
          label={mark.add}
          kind="select"
          value=""
          options={[
            { value: '', label: mark.addNone },
            ...actors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Buttons>
          <Button>{mark.save}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

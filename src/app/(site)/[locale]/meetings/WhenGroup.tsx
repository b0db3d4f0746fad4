import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { isoDay, isoMinute } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'

type Props = {
  visit: MemberVisit
  meeting?: MeetingRead
  /** Who reads it, in order. */ seen: readonly string[]
}

/** What it is called, when and where. */
export function WhenGroup({ visit: { locale, words }, meeting, seen }: Props) {
  const said = words.meetingPages.form
  const time = (at: Date | null | undefined) => (at ? isoMinute(at).slice(11) : '')
  const isOther = meeting && meeting.title.lang !== locale
  return (
    <Group title={said.what} aside={<Seen label={words.frame.visibleTo} by={seen} />}>
      <Field
        name="title"
        label={said.title}
        value={meeting ? meeting.ownTitle || meeting.title.text : ''}
        hint={
          isOther && said.titleOther(words.frame.tongues[meeting.title.lang], meeting.title.text)
        }
        maxLength={300}
      />
      <Field
        name="day"
        label={said.day}
        kind="date"
        value={meeting && isoDay(meeting.startsAt)}
        short
      />
      <div className="pair">
        <Field name="from" label={said.from} kind="time" value={time(meeting?.startsAt)} short />
        <Field
          name="to"
          label={said.to}
          kind="time"
          optional={words.frame.optional}
          value={time(meeting?.endsAt)}
          short
        />
      </div>
      <Field
        name="place"
        label={said.place}
        optional={words.frame.optional}
        hint={said.placeHint}
        value={meeting?.place ?? ''}
        maxLength={500}
      />
    </Group>
  )
}

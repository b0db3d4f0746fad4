import { langOf } from '@/src/i18n/saidIn'
import type { GuestSeen, MeetingRead } from '@/src/queries/oneMeeting'
import type { Published } from '@/src/queries/publishedFrom'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Check, Choice } from '@/src/ui/Choice'
import { isoDay } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Hidden } from '@/src/ui/Hidden'
import { Seen } from '@/src/ui/Seen'
import { saveGuests } from './actions'
import { blankGuests } from './rows'

type Props = { visit: MemberVisit; meeting: MeetingRead; outputs: readonly Published[] }

/** Who is invited for one occasion: to which items and documents, until when. */
export function GuestsForm({ visit, meeting, outputs }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.guests
  const { guests, agenda } = meeting
  const rows = Array.from({ length: guests.length + blankGuests }, (_, n) => guests[n] ?? null)
  return (
    <ActionForm
      id="guests"
      action={saveGuests.bind(null, locale, meeting.id)}
      kept={words.frame.errors.kept}
    >
      <Group
        title={<span id="guests">{said.title}</span>}
        aside={
          <>
            <p className="soft small">{said.told}</p>
            <Seen label={words.frame.visibleTo} by={[said.seen]} />
          </>
        }
      >
        {agenda.length === 0 && <p className="soft">{said.noItems}</p>}
        {rows.map((guest, n) => (
          <Guest key={guest?.id ?? n} {...{ visit, agenda, outputs, guest, n }} />
        ))}
        <Buttons>
          <Button>{said.save}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

type GuestProps = Pick<Props, 'visit' | 'outputs'> & {
  agenda: MeetingRead['agenda']
  guest: GuestSeen | null
  n: number
}

function Guest({ visit: { locale, words }, agenda, outputs, guest, n }: GuestProps) {
  const said = words.meetingPages.guests
  const row = `guest.${n}`
  return (
    <fieldset className="item">
      <legend className="ask">{said.guest(n + 1)}</legend>
      <Hidden name={`${row}.id`} value={guest?.id ?? ''} />
      <div className="pair wide-first">
        <Field
          name={`${row}.email`}
          label={said.email}
          kind="email"
          value={guest?.email ?? ''}
          maxLength={254}
        />
        <Field
          name={`${row}.until`}
          label={said.until}
          kind="date"
          value={guest ? isoDay(guest.until) : ''}
        />
      </div>
      {agenda.length > 0 && (
        <Choice
          name={`${row}.items`}
          legend={said.items}
          several
          options={agenda.map(({ id, title }) => ({
            value: id,
            label: <span lang={langOf(title, locale)}>{title.text}</span>,
          }))}
          value={guest?.items ?? []}
        />
      )}
      {outputs.length > 0 && (
        <Choice
          name={`${row}.outputs`}
          legend={said.outputs}
          several
          options={outputs.map(({ id, title }) => ({
            value: id,
            label: <span lang={langOf(title, locale)}>{title.text}</span>,
          }))}
          value={guest?.outputs ?? []}
        />
      )}
      {guest && <Check name={`${row}.drop`} label={said.drop} />}
    </fieldset>
  )
}

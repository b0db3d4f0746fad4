import type { ReactNode } from 'react'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { isoDay } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import type { FormState } from '@/src/ui/formState'
import { Group } from '@/src/ui/Group'

type Props = {
  visit: MemberVisit
  /** Whose absence it is, and who might stand in. */
  person: User
  colleagues: readonly User[]
  action: (before: FormState, form: FormData) => Promise<FormState>
  seen?: ReactNode
}

const dayOf = (moment: string | null | undefined) => (moment ? isoDay(new Date(moment)) : '')

/** From when to when somebody is away, and who answers meanwhile; read by `absenceIn`. */
export function AbsenceForm({ visit: { words }, person, colleagues, action, seen }: Props) {
  const said = words.account.away
  const others = colleagues.filter(({ id, active }) => id !== person.id && active !== false)
  const options = [
    { value: '', label: said.nobody },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <ActionForm id="away" action={action} kept={words.frame.errors.kept}>
      <Group
        title={said.title}
        aside={
          <>
            <p className="soft small">{said.told}</p>
            {seen}
          </>
        }
      >
        <div className="pair">
          <Field name="absentFrom" label={said.from} kind="date" value={dayOf(person.absentFrom)} />
          <Field
            name="absentUntil"
            label={said.until}
            kind="date"
            value={dayOf(person.absentUntil)}
          />
        </div>
        <Field
          name="deputy"
          label={said.deputy}
          kind="select"
          value={idOf(person.deputy) ?? ''}
          options={options}
        />
        <Buttons>
          <Button>{said.act}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

import { signalKinds } from '@/src/codes/knowledge'
import { sectors } from '@/src/codes/situation'
import { now } from '@/src/clocks/now'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { datesIn, isoDay } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { giveSignal } from './actions'

type Props = { visit: MemberVisit }

const strengths = [1, 2, 3] as const
const monthsBack = 12

/** Two clicks: the kind, and send; the rest has its usual answer. */
export function GiveForm({ visit: { locale, person, words } }: Props) {
  const { form } = words.fieldwork.signals
  return (
    <Part id="give" title={form.title} act>
      <ActionForm
        id="signal"
        action={giveSignal.bind(null, locale)}
        kept={words.frame.errors.kept}
        className="reply"
      >
        <Choice
          name="kind"
          legend={form.kind}
          options={signalKinds.map((value) => ({
            value,
            label: words.knowledgeCodes.signalKind[value],
          }))}
        />
        <details>
          <summary>{form.more}</summary>
          <div className="reply">
            <Field
              name="sector"
              label={form.sector}
              kind="select"
              options={[
                { value: '', label: form.anySector },
                ...sectors.map((value) => ({ value, label: words.codes.sector[value] })),
              ]}
            />
            <Field
              name="since"
              label={form.since}
              kind="select"
              options={lastMonths().map((at) => ({
                value: isoDay(at).slice(0, 7),
                label: datesIn(locale).month(at),
              }))}
            />
            <Choice
              name="strength"
              legend={form.strength}
              value="1"
              options={strengths.map((value) => ({
                value: String(value),
                label: form.strengths[value],
              }))}
            />
            <Field
              name="note"
              label={form.note}
              hint={form.noteHint}
              kind="textarea"
              rows={3}
              maxLength={2000}
            />
          </div>
        </details>
        <Seen label={words.frame.visibleTo} by={[form.seen(person.actor?.name ?? '')]} />
        <p>
          <Button primary>{form.act}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

/** This month and those before it, in Brussels. */
function lastMonths(): Date[] {
  const [year = 0, month = 1] = isoDay(now()).split('-').map(Number)
  return Array.from({ length: monthsBack }, (_, n) => new Date(Date.UTC(year, month - 1 - n, 15)))
}

import { now } from '@/src/clocks/now'
import type { RequestStep } from '@/src/codes/contacts'
import { capital } from '@/src/i18n/numbers'
import type { RequestSeen } from '@/src/queries/contactRequests'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { latestEnd } from '@/src/workflows/contacts'
import { personAt } from '../../saying'
import { untilChoices } from '../../untilChoices'
import { takeRequestStep } from './actions'

type Props = { visit: MemberVisit; request: RequestSeen }

const stepOf = ({ visit, request: { id, rev } }: Props, step: RequestStep) =>
  takeRequestStep.bind(null, { locale: visit.locale, id, rev, step })

/** One click for all that was asked, for as long; or less, or no. */
export function Answer({ visit, request }: Props) {
  const { words } = visit
  const said = words.directory.request
  return (
    <Part id="answer" act title={said.answer}>
      <Grant visit={visit} request={request} />
      <details>
        <summary>{said.refuseAsk}</summary>
        <ActionForm
          id="refuse"
          action={stepOf({ visit, request }, 'refuse')}
          kept={words.frame.errors.kept}
          className="reply"
        >
          <Field
            name="reason"
            label={said.refuseReason}
            optional={words.frame.optional}
            kind="textarea"
            rows={2}
            maxLength={1000}
          />
          <Seen label={words.frame.visibleTo} by={[said.refuseSeen]} />
          <p>
            <Button halt>{said.refuse}</Button>
          </p>
        </ActionForm>
      </details>
    </Part>
  )
}

function Grant({ visit, request }: Props) {
  const { locale, words } = visit
  const said = words.directory.request
  const { contact, channels, until, who, to } = request
  const asked = contact?.channels.filter(({ id }) => channels.includes(id)) ?? []
  const latest = latestEnd(now())
  const most = until && until < latest ? until : latest
  const whom = to === 'operator' ? said.toOperator(who.actor) : personAt(who.name, who.actor)
  return (
    <ActionForm
      id="grant"
      action={stepOf({ visit, request }, 'grant')}
      kept={words.frame.errors.kept}
      className="reply"
    >
      <Choice
        name="channels"
        legend={said.grantChannels}
        several
        options={asked.map(({ id, kind }) => ({
          value: id,
          label: capital(words.directory.channel[kind]),
        }))}
        value={asked.map(({ id }) => id)}
      />
      <Field
        name="until"
        label={said.grantUntil}
        kind="select"
        value=""
        options={[
          { value: '', label: said.asAsked(datesIn(locale).date(most)) },
          ...untilChoices(locale, now(), most).filter(({ value }) => value !== '12'),
        ]}
      />
      <Seen label={words.frame.visibleTo} by={[said.grantSeen(whom)]} />
      <p>
        <Button primary>{said.grant}</Button>
      </p>
      <p className="hint">{said.grantTold}</p>
    </ActionForm>
  )
}

/** No longer needed: whoever asked takes it back. */
export function Withdraw({ visit, request }: Props) {
  const said = visit.words.directory.request
  return (
    <Part id="withdraw" title={said.cancelTitle}>
      <ActionForm id="cancel" action={stepOf({ visit, request }, 'cancel')} className="reply">
        <p>
          <Button halt>{said.cancel}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

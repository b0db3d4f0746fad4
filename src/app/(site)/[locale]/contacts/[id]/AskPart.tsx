import { now } from '@/src/clocks/now'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import { requestsFor, type RequestSeen } from '@/src/queries/contactRequests'
import type { Given } from '@/src/queries/grantsOnRequests'
import type { ContactRead } from '@/src/queries/oneContact'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, LinkButton } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Note } from '@/src/ui/Note'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Status } from '@/src/ui/Status'
import { waitedSince } from '@/src/ui/waitedSince'
import { untilChoices } from '../untilChoices'
import { askForContact } from './actions'

type Props = { visit: MemberVisit; contact: ContactRead }

/** To ask, or what became of what one asked: one request at a time for an operator. */
export async function AskPart({ visit, contact }: Props) {
  const said = visit.words.directory.ask
  if (contact.channels.every(({ open }) => open))
    return (
      <Part id="ask" title={said.allOpen}>
        <p>{said.allOpenTold}</p>
      </Part>
    )
  if (!visit.user.actor)
    return (
      <Part id="ask" title={said.title}>
        <p>{said.noOperator}</p>
      </Part>
    )
  const [last] = await requestsFor(visit, contact.id)
  if (last?.status === 'requested') return <OnItsWay visit={visit} request={last} />
  return (
    <Part id="ask" act title={said.title}>
      {last?.status === 'refused' && <Refused visit={visit} request={last} />}
      {last?.given?.ended && <Ended visit={visit} request={last} ended={last.given.ended} />}
      <AskForm visit={visit} contact={contact} />
      <p className="source">{said.told}</p>
    </Part>
  )
}

type RequestProps = { visit: MemberVisit; request: RequestSeen }

function OnItsWay({ visit: { locale, words }, request }: RequestProps) {
  const { ask, request: said, pending } = words.directory
  const since = waitedSince(locale, request.askedAt, now())
  return (
    <Part id="ask" act title={ask.already}>
      <Status
        tone="waiting"
        since={ask.alreadyBy(request.who.name, datesIn(locale).day(request.askedAt, now()))}
      >
        {said.status.requested(since)}
      </Status>
      <p className="btns">
        <LinkButton href={paths.contactRequest(locale, request.id)}>{pending.see}</LinkButton>
      </p>
      <p className="source">{said.clock}</p>
    </Part>
  )
}

function Refused({ visit: { locale, words }, request }: RequestProps) {
  const { ask, request: said } = words.directory
  return (
    <Note>
      <p>
        {ask.refused(datesIn(locale).day(request.settledAt, now()))} {ask.again}
      </p>
      {request.reason && <p>{said.reasonIs(request.reason)}</p>}
    </Note>
  )
}

type EndedProps = RequestProps & { ended: NonNullable<Given['ended']> }

function Ended({ visit: { locale, words }, request, ended }: EndedProps) {
  const { ask, request: said } = words.directory
  const day = (moment: Date) => datesIn(locale).day(moment, now())
  return (
    <Note>
      <p>
        {said.ended[ended.how](day(request.settledAt), day(ended.at))} {ask.again}
      </p>
    </Note>
  )
}

function AskForm({ visit, contact }: Props) {
  const { locale, words, person } = visit
  const said = words.directory.ask
  const actor = person.actor?.name ?? ''
  const closed = contact.channels.filter(({ open }) => !open)
  const seen = contact.kind === 'person' ? said.seenPerson : said.seenManager
  return (
    <ActionForm
      id="want"
      action={askForContact.bind(null, locale, contact.id)}
      kept={words.frame.errors.kept}
      className="reply"
    >
      <Choice
        name="channels"
        legend={said.channels}
        several
        options={closed.map(({ id, kind }) => ({
          value: id,
          label: capital(words.directory.channel[kind]),
        }))}
        value={closed.length === 1 ? closed.map(({ id }) => id) : []}
      />
      <Field
        name="purpose"
        label={said.purpose}
        hint={said.purposeHint}
        kind="textarea"
        rows={3}
        maxLength={1000}
        required
      />
      <Field
        name="until"
        label={said.until}
        kind="select"
        value="12"
        options={untilChoices(locale, now())}
      />
      <Choice
        name="to"
        legend={said.to}
        options={[
          { value: 'person', label: said.toPerson },
          { value: 'operator', label: said.toOperator(actor) },
        ]}
        value="person"
      />
      <Seen label={words.frame.visibleTo} by={[seen(actor), said.seenColleagues]} />
      <p>
        <Button primary>{said.act}</Button>
      </p>
    </ActionForm>
  )
}

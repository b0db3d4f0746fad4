import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { RequestSeen } from '@/src/queries/contactRequests'
import type { HeldContact } from '@/src/queries/heldContacts'
import type { MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { waitedSince } from '@/src/ui/waitedSince'
import { ContactName } from './ContactName'
import { channelsSaid, contactSaid, kindsOf, personAt } from './saying'

type Props<T> = { visit: MemberVisit; list: readonly T[] }

const sinceOf = ({ locale }: MemberVisit, { askedAt }: RequestSeen): string =>
  waitedSince(locale, askedAt, now())

const askedOf = (visit: MemberVisit, { contact, channels }: RequestSeen): string =>
  contact ? channelsSaid(visit.locale, kindsOf(contact, channels)) : ''

/** Somebody waits for the reader's yes or no: the part where one acts. */
export function ForMe(props: Props<RequestSeen>) {
  const { visit, list } = props
  if (!list.length) return null
  return (
    <Part id="waiting" act title={visit.words.directory.waiting.title(list.length)}>
      <Asking {...props} />
    </Part>
  )
}

/** Who asks for what, why and since when, and the way to the answer. */
export function Asking({ visit, list }: Props<RequestSeen>) {
  const { locale, words } = visit
  const said = words.directory.waiting
  return (
    <ul className="rows directory">
      {list.map((request) => (
        <li key={request.id}>
          <h3>
            <a href={paths.contactRequest(locale, request.id)}>
              {said.asks(personAt(request.who.name, request.who.actor), askedOf(visit, request))}
            </a>
          </h3>
          <p>{request.purpose}</p>
          <Status
            tone="waiting"
            since={request.contact && said.about(contactSaid(locale, request.contact))}
          >
            {said.since(sinceOf(visit, request))}
          </Status>
          <p className="btns">
            <LinkButton href={paths.contactRequest(locale, request.id)}>
              {said.answer}
              <span className="hush">, {request.who.name}</span>
            </LinkButton>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What the reader's operator asked and nobody answered yet. */
export function Ours({ visit, list }: Props<RequestSeen>) {
  const { locale, words, person } = visit
  const said = words.directory.pending
  if (!list.length) return null
  return (
    <Part id="pending" title={said.title} told={said.told(person.actor?.name ?? '')}>
      <ul className="rows tight">
        {list.map((request) => (
          <li key={request.id}>
            <h3>
              <a href={paths.contactRequest(locale, request.id)}>
                {request.contact && <ContactName locale={locale} contact={request.contact} />}
              </a>
            </h3>
            <Status
              tone="waiting"
              size="small"
              since={said.by(request.who.name, datesIn(locale).day(request.askedAt, now()))}
            >
              {said.since(sinceOf(visit, request))}
            </Status>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What was entrusted to the reader, with its end. */
export function Held({ visit, list }: Props<HeldContact>) {
  const { locale, words, person } = visit
  const said = words.directory.held
  if (!list.length) return null
  return (
    <Part id="held" title={said.title} told={said.told}>
      <ul className="rows tight">
        {list.map(({ id, contact, channels, until, toPerson }) => (
          <li key={id}>
            <h3>
              <a href={paths.contact(locale, contact.id)}>
                <ContactName locale={locale} contact={contact} />
              </a>
            </h3>
            <p>{words.directory.list.opened(channelsSaid(locale, kindsOf(contact, channels)))}</p>
            <p className="since">
              {until ? said.until(datesIn(locale).date(until)) : said.untilReferral}{' '}
              {toPerson ? said.toYou : said.toOperator(person.actor?.name ?? '')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

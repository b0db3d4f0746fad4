import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import { oneContactRequest, requestStepsOf, type RequestSeen } from '@/src/queries/contactRequests'
import type { Given } from '@/src/queries/grantsOnRequests'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { Flash } from '@/src/ui/Flash'
import { Part } from '@/src/ui/Part'
import type { Tone } from '@/src/ui/Sign'
import { Status } from '@/src/ui/Status'
import { Top } from '@/src/ui/Top'
import { waitedSince } from '@/src/ui/waitedSince'
import { SiteFrame } from '../../../../SiteFrame'
import { ContactName } from '../../ContactName'
import { requireContacts } from '../../requireContacts'
import { channelsSaid, kindsOf, personAt } from '../../saying'
import { Answer, Withdraw } from './Answer'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ first?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.request.title }
}

/** Who asks for which channels, what for, until when; and the answer, where it is the reader's to give. */
export default async function RequestPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts/requests/${id}`)
  const request = await oneContactRequest(visit, id)
  if (!request) notFound()
  const { locale, words } = visit
  const steps = await requestStepsOf(visit, id)
  const said = words.directory.request
  const isFirst = (await searchParams).first === '1'
  return (
    <SiteFrame visit={visit} here={(l) => paths.contactRequest(l, id)} current="contacts">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.directory.title, href: paths.contacts(locale) },
            { label: said.title },
          ],
        }}
        title={headingOf(visit, request)}
        lede={steps.includes('grant') ? said.lede : undefined}
      >
        {isFirst && (
          <Flash tone="alert" text={words.contacts.conflict['stale-revision']} what={said.first} />
        )}
        <StatusOf visit={visit} request={request} />
      </Top>
      <div className="cols acting">
        <div>
          <Told visit={visit} request={request} />
        </div>
        <div className="side">
          {steps.includes('grant') && <Answer visit={visit} request={request} />}
          {steps.includes('cancel') && <Withdraw visit={visit} request={request} />}
        </div>
      </div>
    </SiteFrame>
  )
}

type RequestProps = { visit: MemberVisit; request: RequestSeen }

const askedOf = ({ visit, request: { contact, channels } }: RequestProps) =>
  linesSaid(visit, contact, channels)

const linesSaid = ({ locale }: MemberVisit, contact: RequestSeen['contact'], ids: string[]) =>
  contact ? channelsSaid(locale, kindsOf(contact, ids)) : ''

function headingOf(visit: MemberVisit, request: RequestSeen): string {
  const said = visit.words.directory.request
  const asked = askedOf({ visit, request })
  return request.who.id === visit.user.id
    ? said.yours(asked)
    : said.heading(personAt(request.who.name, request.who.actor), asked)
}

const tones: Record<RequestSeen['status'], Tone> = {
  requested: 'waiting',
  granted: 'open',
  refused: 'stopped',
  cancelled: 'stopped',
  expired: 'stopped',
}

function StatusOf({ visit, request }: RequestProps) {
  const { words, locale } = visit
  const said = words.directory.request
  const { status, askedAt, settledAt, decides, given } = request
  const ended = given?.ended
  const since = waitedSince(locale, askedAt, now())
  const at = (moment: Date) => datesIn(locale).at(moment, now())
  const sentence =
    status === 'requested'
      ? said.status[decides ? 'yours' : 'requested'](since)
      : ended
        ? said.ended[ended.how](at(settledAt), at(ended.at))
        : said.status[status](at(settledAt))
  return (
    <Status tone={ended ? 'stopped' : tones[status]} size="lede" since={settledBy(visit, request)}>
      {sentence}
    </Status>
  )
}

/** Who answered is said by what they are: the name of a person is theirs to show. */
function settledBy(
  { words }: MemberVisit,
  { status, decides, contact, who, given }: RequestSeen,
): string {
  const said = words.directory.request
  if (given?.ended) return decides ? '' : words.directory.ask.again
  if (status === 'requested') return said.clock
  if (status === 'expired') return said.byClock
  if (status === 'cancelled') return said.by(who.name)
  if (contact?.kind === 'function') return said.byManager
  return decides ? said.byYou : said.byPerson
}

function Told({ visit, request }: RequestProps) {
  const { locale, words } = visit
  const said = words.directory.request
  const { date, at } = datesIn(locale)
  const { contact, who, purpose, to, until, askedAt, reason, given } = request
  return (
    <Part id="request" title={said.facts}>
      <Facts
        list={[
          { term: said.who, value: personAt(who.name, who.actor) },
          ...(contact
            ? [
                {
                  term: said.whose,
                  value: (
                    <a href={paths.contact(locale, contact.id)}>
                      <ContactName locale={locale} contact={contact} />
                    </a>
                  ),
                },
              ]
            : []),
          { term: said.what, value: capital(askedOf({ visit, request })) },
          { term: said.why, value: purpose },
          {
            term: said.to,
            value: to === 'operator' ? said.toOperator(who.actor) : said.toPerson(who.name),
          },
          { term: said.until, value: until ? date(until) : said.untilMost },
          { term: said.asked, value: capital(at(askedAt, now())) },
          ...(given ? [{ term: said.given, value: givenSaid(visit, contact, given) }] : []),
          ...(reason ? [{ term: said.reason, value: reason }] : []),
        ]}
      />
    </Part>
  )
}

/** An answer may give less than was asked, and for less long; of what is over, the end is said above. */
function givenSaid(visit: MemberVisit, contact: RequestSeen['contact'], given: Given): string {
  const lines = capital(linesSaid(visit, contact, given.channels))
  const day = !given.ended && given.until && datesIn(visit.locale).date(given.until)
  return day ? visit.words.directory.request.givenUntil(lines, day) : lines
}

import type { ReactNode } from 'react'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import type { HeldContact } from '@/src/queries/heldContacts'
import type { ContactRead, OpenableChannel } from '@/src/queries/oneContact'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Facts, type Fact } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'
import { spokenList } from '../../actors/spokenList'
import { ContactName } from '../ContactName'
import { Reach } from '../Reach'

type Props = { visit: MemberVisit; contact: ContactRead }

export function MembersSee({ visit: { locale, words }, contact }: Props) {
  const { directory, knowledgeCodes } = words
  const said = directory.contact
  const { actor, competences, languages, deputy, checkedOn, listedByName, name } = contact
  const open = contact.channels.filter(({ visibility }) => visibility === 'members')
  const list: Fact[] = [
    { term: said.operator, value: <a href={paths.actor(locale, actor.slug)}>{actor.name}</a> },
    ...(listedByName && name ? [{ term: said.name, value: name }] : []),
    {
      term: said.function,
      value: <span lang={contact.tongue ?? undefined}>{contact.function}</span>,
    },
    { term: said.competences, value: competences.join(', ') || said.none },
    { term: said.languages, value: capital(spokenList(locale, languages)) || said.none },
    ...open.map((channel) => ({
      term: knowledgeCodes.contactChannel[channel.kind],
      value: <Reach channel={channel} />,
    })),
    ...(deputy
      ? [
          {
            term: said.deputy,
            value: (
              <a href={paths.contact(locale, deputy.id)}>
                <ContactName locale={locale} contact={deputy} />
              </a>
            ),
          },
        ]
      : []),
    {
      term: said.checked,
      value: checkedOn ? <Day at={checkedOn} visitLocale={locale} /> : said.unchecked,
    },
  ]
  return (
    <Part id="members-see" title={said.members}>
      <Facts list={list} />
    </Part>
  )
}

const Day = ({ at, visitLocale }: { at: Date; visitLocale: MemberVisit['locale'] }): ReactNode => (
  <Time at={at} whole>
    {datesIn(visitLocale).date(at)}
  </Time>
)

/** What is shown to some alone: open with its end, or closed and who opens it. */
export function OnRequest({ visit, contact, held }: Props & { held: readonly HeldContact[] }) {
  const { directory, knowledgeCodes } = visit.words
  const said = directory.contact
  const closed = contact.kind === 'person' ? said.person : said.manager
  const noteOf = ({ id, open }: OpenableChannel): string => {
    if (!open) return closed
    if (contact.decides) return said.yours
    return openedBy(visit, held, id)
  }
  const { name, listedByName, kind } = contact
  const list: Fact[] = [
    ...(kind === 'person' && !listedByName
      ? [{ term: said.name, value: name ?? said.hidden, note: nameNote(visit, contact) }]
      : []),
    ...contact.channels
      .filter(({ visibility }) => visibility === 'on-request')
      .map((channel) => ({
        term: knowledgeCodes.contactChannel[channel.kind],
        value: channel.open ? <Reach channel={channel} /> : said.hidden,
        note: noteOf(channel),
      })),
  ]
  if (!list.length) return null
  return (
    <Part id="on-request" title={said.onRequest}>
      <Facts list={list} />
      <p className="source">{said.nowhere}</p>
    </Part>
  )
}

function nameNote({ words }: MemberVisit, { name, own, decides }: ContactRead): string {
  const said = words.directory.contact
  if (!name) return said.person
  return own || decides ? said.yours : said.opened
}

function openedBy({ locale, words }: MemberVisit, held: readonly HeldContact[], channel: string) {
  const said = words.directory.contact
  const grants = held.filter(({ channels }) => channels.includes(channel))
  if (grants.some(({ until }) => !until)) return said.openedReferral
  const [last] = grants.flatMap(({ until }) => until ?? []).toSorted((a, b) => +b - +a)
  return last ? said.openedUntil(datesIn(locale).date(last)) : said.opened
}

/** For the address book; once downloaded it is out of reach, and that is said. */
export function Card({ visit: { words }, id }: { visit: MemberVisit; id: string }) {
  const said = words.directory.contact.card
  return (
    <Part id="card" title={said.title}>
      <ul className="rows tight">
        <li>
          <a href={paths.contactCard(id, '4.0')} download>
            {said.four}
          </a>
        </li>
        <li>
          <a href={paths.contactCard(id, '3.0')} download>
            {said.three}
          </a>
        </li>
      </ul>
      <p className="source">{said.told}</p>
    </Part>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { heldContacts } from '@/src/queries/heldContacts'
import { oneContact, type ContactRead } from '@/src/queries/oneContact'
import type { MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Flash } from '@/src/ui/Flash'
import { Note } from '@/src/ui/Note'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { ContactName } from '../ContactName'
import { requireContacts } from '../requireContacts'
import { contactSaid } from '../saying'
import { AskPart } from './AskPart'
import { Card, MembersSee, OnRequest } from './Lines'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ saved?: string | string[]; asked?: string | string[] }>
}

/** Read once for the page and its title: what a grant opens is recorded as read. */
const read = cache(async (locale: string, id: string) => {
  const here = paths.contact(isLocale(locale) ? locale : 'fr', encodeURIComponent(id))
  const visit = await requireContacts(locale, here)
  return { visit, contact: await oneContact(visit, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { visit, contact } = await read(locale, id)
  return { title: contact ? contactSaid(visit.locale, contact) : visit.words.directory.title }
}

/** One contact: what every member sees, what is asked for, and the form that asks. */
export default async function ContactPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { saved, asked } = await searchParams
  const { visit, contact } = await read(spoken, id)
  if (!contact) notFound()
  const { locale, words } = visit
  const said = words.directory
  const held = await heldContacts(visit, { contact: id })
  return (
    <SiteFrame visit={visit} here={(l) => paths.contact(l, id)} current="contacts">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.contacts(locale) },
            { label: contact.actor.name, href: paths.actor(locale, contact.actor.slug) },
          ],
        }}
        title={<ContactName locale={locale} contact={contact} />}
        lede={ledeOf(visit, contact)}
      >
        {saved && <Flash tone="open" text={said.contact.saved} />}
        {asked && <Flash tone="open" text={said.ask.sent} what={said.request.clock} />}
        {contact.tongue && (
          <Note>
            <p>{said.contact.otherTongue(tongueSaid(visit, contact.tongue))}</p>
          </Note>
        )}
      </Top>
      <div className="cols acting">
        <div>
          <MembersSee visit={visit} contact={contact} />
          <OnRequest visit={visit} contact={contact} held={held} />
        </div>
        <div className="side">
          {contact.keeps ? (
            <Keeping visit={visit} contact={contact} />
          ) : (
            <AskPart visit={visit} contact={contact} />
          )}
        </div>
        <div>
          <Card visit={visit} id={id} />
        </div>
      </div>
    </SiteFrame>
  )
}

const tongueSaid = ({ locale, words }: MemberVisit, tongue: 'fr' | 'nl' | 'en'): string => {
  const name = words.codes.language[tongue]
  return locale === 'fr' ? name.toLowerCase() : name
}

function ledeOf({ words }: MemberVisit, contact: ContactRead): string {
  const { lede } = words.directory.contact
  if (contact.own && contact.kind === 'person') return lede.own
  if (contact.kind === 'function') return lede.function(contact.actor.name)
  if (contact.name) return lede.person(contact.function, contact.actor.name)
  return contact.channels.some(({ open }) => open) ? lede.hidden : lede.hiddenClosed
}

/** For whoever keeps it up to date, and for whoever decides on it: the two are not always one. */
function Keeping({
  visit: { locale, words },
  contact,
}: {
  visit: MemberVisit
  contact: ContactRead
}) {
  const said = words.directory.contact.decide
  return (
    <Part
      id="keeping"
      act
      title={contact.decides ? said.title : said.keepTitle}
      told={contact.decides ? said.told : said.keep}
    >
      <Buttons>
        <LinkButton primary href={paths.editContact(locale, contact.id)}>
          {said.edit}
        </LinkButton>{' '}
        {contact.decides && (
          <LinkButton href={paths.contactHolders(locale)}>{said.holders}</LinkButton>
        )}
      </Buttons>
    </Part>
  )
}

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { decidedContacts } from '@/src/queries/decidedContacts'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { addContact } from '../actions'
import { ContactForm } from '../ContactForm'
import { requireContacts } from '../requireContacts'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ mine?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.form.newTitle }
}

/** A manager adds what their operator offers; everybody else their own card, once. */
export default async function NewContact({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts/new`)
  const { user, locale, words } = visit
  if (!idOf(user.actor)) notFound()
  const isMine = (await searchParams).mine === '1' || !user.functions?.includes('manager')
  const [own] = isMine ? (await decidedContacts(visit)).own : []
  if (own) redirect(paths.editContact(locale, own))
  const said = words.directory
  const title = isMine ? said.form.newMine : said.form.newTitle
  const query = isMine ? '?mine=1' : ''
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.newContact(l)}${query}`} current="contacts">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [{ label: said.title, href: paths.contacts(locale) }, { label: title }],
        }}
        title={title}
        lede={said.form.lede}
      />
      <ContactForm
        visit={visit}
        mine={isMine}
        action={addContact.bind(null, { locale, mine: isMine })}
      />
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/src/paths'
import { contactToEdit } from '@/src/queries/contactToEdit'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { saveContact } from '../../actions'
import { ContactForm } from '../../ContactForm'
import { requireContacts } from '../../requireContacts'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.form.editTitle }
}

export default async function EditContact({ params }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts/${id}/edit`)
  const contact = await contactToEdit(visit, id)
  if (!contact) notFound()
  const { locale, words } = visit
  const said = words.directory
  const does = contact.function[locale] ?? contact.function.fr ?? ''
  return (
    <SiteFrame visit={visit} here={(l) => paths.editContact(l, id)} current="contacts">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.contacts(locale) },
            { label: contact.name ?? does, href: paths.contact(locale, id) },
            { label: said.form.editTitle },
          ],
        }}
        title={contact.own && contact.kind === 'person' ? said.form.newMine : said.form.editTitle}
        lede={said.form.lede}
      />
      <ContactForm
        visit={visit}
        mine={contact.own && contact.kind === 'person'}
        contact={contact}
        action={saveContact.bind(null, { locale, id })}
      />
    </SiteFrame>
  )
}

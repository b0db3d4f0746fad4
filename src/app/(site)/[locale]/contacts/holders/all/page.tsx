import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { contactHolders } from '@/src/queries/contactHolders'
import { whoIsHere } from '@/src/session'
import { Confirm } from '@/src/ui/Confirm'
import { SiteFrame } from '../../../../SiteFrame'
import { requireContacts } from '../../requireContacts'
import { revokeAll } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.holders.all }
}

export default async function RevokeAll({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts/holders/all`)
  const { locale, words } = visit
  const said = words.directory.holders
  const held = (await contactHolders(visit)).flatMap(({ holders }) => holders).length
  if (held === 0) redirect(paths.contactHolders(locale))
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.contactHolders(l)}/all`} current="contacts">
      <Confirm
        action={revokeAll.bind(null, locale)}
        title={said.allTitle}
        kept=""
        act={said.all}
        stay={{ href: paths.contactHolders(locale), label: said.keep }}
      >
        <p>{said.allTold(held)}</p>
      </Confirm>
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { contactHolders } from '@/src/queries/contactHolders'
import { decidedContacts } from '@/src/queries/decidedContacts'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Flash } from '@/src/ui/Flash'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireContacts } from '../requireContacts'
import { OfContact } from './OfContact'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.holders.title }
}

/** Who can read what of the contacts on which the reader decides; taken back in one click. */
export default async function Holders({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts/holders`)
  const { locale, words } = visit
  const said = words.directory.holders
  const list = await contactHolders(visit)
  return (
    <SiteFrame visit={visit} here={paths.contactHolders} current="contacts">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.directory.title, href: paths.contacts(locale) },
            { label: said.title },
          ],
        }}
        title={said.title}
        lede={said.lede}
      >
        <Done visit={visit} done={(await searchParams).done} />
      </Top>
      {list.length === 0 && <Nobody visit={visit} />}
      {list.map((one, n) => (
        <OfContact key={one.contact.id} visit={visit} {...one} isLast={n === list.length - 1} />
      ))}
    </SiteFrame>
  )
}

function Done({ visit, done }: { visit: MemberVisit; done?: string | string[] }) {
  const { contacts, directory } = visit.words
  const said = directory.holders
  if (done === 'first') return <Flash tone="alert" text={contacts.conflict['stale-revision']} />
  const texts: Record<string, string> = {
    one: said.revokedOne,
    all: said.revokedAll,
    renewed: said.extended,
  }
  const text = typeof done === 'string' ? texts[done] : undefined
  if (!text) return null
  return <Flash tone="open" text={text} what={done === 'renewed' ? undefined : said.recall} />
}

async function Nobody({ visit }: { visit: MemberVisit }) {
  const { locale, user, words } = visit
  const said = words.directory.holders
  const { decided } = await decidedContacts(visit)
  if (decided.size > 0) return <Empty title={said.none}>{said.noneTold}</Empty>
  const make = (
    <LinkButton href={`${paths.newContact(locale)}?mine=1`}>{words.directory.makeMine}</LinkButton>
  )
  return (
    <Empty title={said.noCard} acts={idOf(user.actor) && make}>
      {said.noCardTold}
    </Empty>
  )
}

import type { Metadata } from 'next'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import { contactHolders, type HeldOf, type HolderSeen } from '@/src/queries/contactHolders'
import { decidedContacts } from '@/src/queries/decidedContacts'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Flash } from '@/src/ui/Flash'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireContacts } from '../requireContacts'
import { contactSaid, kindsOf, personAt } from '../saying'
import { renewGrant, revokeGrant } from './actions'

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
  const said = visit.words.directory.holders
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

type OfContactProps = HeldOf & { visit: MemberVisit; isLast: boolean }

function OfContact({ visit, contact, holders, isLast }: OfContactProps) {
  const { locale, words } = visit
  const said = words.directory.holders
  const kinds = words.knowledgeCodes.contactChannel
  const { date, at } = datesIn(locale)
  const named = contactSaid(locale, contact)
  return (
    <Part id={`of-${contact.id}`} title={<a href={paths.contact(locale, contact.id)}>{named}</a>}>
      <Table
        caption={said.caption(named)}
        hush
        head={said.who}
        columns={[
          { title: said.what },
          { title: said.why },
          { title: said.when },
          { title: said.read },
          { title: said.revoke },
        ]}
        rows={holders.map((one) => ({
          key: one.grant,
          head: personAt(one.who.name ?? '', one.who.actor),
          cells: [
            kindsOf(contact, one.channels)
              .map((kind) => kinds[kind])
              .join(', '),
            'purpose' in one.why ? capital(one.why.purpose) : said.referral(one.why.referral),
            <>
              {said.between(date(one.since), one.until ? date(one.until) : said.referralEnd)}
              <Longer visit={visit} holder={one} />
            </>,
            one.lastReadAt ? capital(at(one.lastReadAt, now())) : said.never,
            <Shorter key="revoke" visit={visit} holder={one} />,
          ],
        }))}
      />
      {isLast && <All locale={locale} words={words} />}
    </Part>
  )
}

/** From everybody at once: a page of its own asks again. */
const All = ({ locale, words: { directory } }: Pick<MemberVisit, 'locale' | 'words'>) => (
  <div className="after">
    <p className="btns">
      <LinkButton halt href={`${paths.contactHolders(locale)}/all`}>
        {directory.holders.all}
      </LinkButton>
    </p>
    <p className="source">{directory.holders.recall}</p>
  </div>
)

const soon = 30 * DAY

type HolderProps = { visit: MemberVisit; holder: HolderSeen }

const askedOf = ({ visit: { locale }, holder: { grant, rev } }: HolderProps) => ({
  locale,
  grant,
  rev,
})
const whomOf = ({ who }: HolderSeen): string => personAt(who.name ?? '', who.actor)

/** What ends soon can be made longer. */
function Longer({ visit, holder }: HolderProps) {
  const said = visit.words.directory.holders
  const { until } = holder
  if (!until || until.getTime() - now().getTime() > soon) return null
  return (
    <form action={renewGrant.bind(null, askedOf({ visit, holder }))}>
      <button className="btn">
        {said.extend}
        <span className="hush">{said.extendFor(whomOf(holder))}</span>
      </button>
    </form>
  )
}

/** Taken back at once, without a reason. */
function Shorter({ visit, holder }: HolderProps) {
  const said = visit.words.directory.holders
  return (
    <form action={revokeGrant.bind(null, askedOf({ visit, holder }))}>
      <button className="btn halt">
        {said.revoke}
        <span className="hush">{said.revokeTo(whomOf(holder))}</span>
      </button>
    </form>
  )
}

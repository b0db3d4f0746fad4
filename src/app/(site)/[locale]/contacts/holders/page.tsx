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
      {list.map((one) => (
        <OfContact key={one.contact.id} visit={visit} {...one} />
      ))}
      {list.length > 0 && (
        <div className="after">
          <p className="btns">
            <LinkButton halt href={`${paths.contactHolders(locale)}/all`}>
              {said.all}
            </LinkButton>
          </p>
          <p className="source">{said.recall}</p>
        </div>
      )}
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

function OfContact({ visit, contact, holders }: { visit: MemberVisit } & HeldOf) {
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
            said.between(date(one.since), one.until ? date(one.until) : said.referralEnd),
            one.lastReadAt ? capital(at(one.lastReadAt, now())) : said.never,
            <Acts key="acts" visit={visit} holder={one} />,
          ],
        }))}
      />
    </Part>
  )
}

const soon = 30 * DAY

/** Taken back at once; what ends soon can be made longer. */
function Acts({ visit: { locale, words }, holder }: { visit: MemberVisit; holder: HolderSeen }) {
  const said = words.directory.holders
  const { grant, rev, until, who } = holder
  const whom = personAt(who.name ?? '', who.actor)
  const asked = { locale, grant, rev }
  return (
    <>
      <form action={revokeGrant.bind(null, asked)}>
        <button className="btn halt">
          {said.revoke}
          <span className="hush">{said.revokeTo(whom)}</span>
        </button>
      </form>
      {until && until.getTime() - now().getTime() < soon && (
        <form action={renewGrant.bind(null, asked)}>
          <p className="since">{said.ending}</p>
          <button className="btn">
            {said.extend}
            <span className="hush">{said.extendFor(whom)}</span>
          </button>
        </form>
      )}
    </>
  )
}

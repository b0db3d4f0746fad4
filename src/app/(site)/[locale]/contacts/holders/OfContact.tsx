import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import type { HeldOf, HolderSeen } from '@/src/queries/contactHolders'
import type { MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { ContactName } from '../ContactName'
import { contactSaid, kindsOf, personAt } from '../saying'
import { renewGrant, revokeGrant } from './actions'

type OfContactProps = HeldOf & { visit: MemberVisit; isLast: boolean }

/** Everybody who holds something of one contact. */
export function OfContact({ visit, contact, holders, isLast }: OfContactProps) {
  const { locale, words } = visit
  const said = words.directory.holders
  const kinds = words.knowledgeCodes.contactChannel
  const { date, at } = datesIn(locale)
  const named = contactSaid(locale, contact)
  return (
    <Part
      id={`of-${contact.id}`}
      title={
        <a href={paths.contact(locale, contact.id)}>
          <ContactName locale={locale} contact={contact} />
        </a>
      }
    >
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
              {one.until
                ? said.between(date(one.since), date(one.until))
                : said.untilReferralEnd(date(one.since))}
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

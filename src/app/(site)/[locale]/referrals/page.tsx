import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { inboxOf } from '@/src/queries/inboxOf'
import { filtersFrom, perPage, type ReferralFilters } from '@/src/queries/referralFilters'
import { sentBy } from '@/src/queries/sentBy'
import { requireMember, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { CaseRow } from '@/src/ui/CaseRow'
import { Empty } from '@/src/ui/Empty'
import { Pages } from '@/src/ui/Pages'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { Boxes, boxesOf } from './Boxes'
import { Filters } from './Filters'
import { lineOf } from './lineOf'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
type Box = 'received' | 'sent'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/referrals`)
  return { title: words.frame.nav.referrals }
}

/** The referrals that one's operator received, or sent. */
export default async function ReferralsPage({ params, searchParams }: Props) {
  const { locale: asked } = await params
  const query = await searchParams
  const visit = await requireMember(asked, `/${asked}/referrals?box=${query.box === 'sent' ? 'sent' : 'received'}`)
  const { payload, user, locale, words, person } = visit
  const open = boxesOf(visit).filter((box): box is Box => box !== 'cases')
  const box = open.find((one) => one === query.box) ?? open[0]
  if (!box) redirect(paths.today(locale))
  const { page, ...filters } = filtersFrom(query)
  const ask = box === 'received' ? inboxOf : sentBy
  const { referrals, total } = await ask(payload, user, locale, { ...filters, page })
  const said = words.referrals
  const address = (l: Locale, n = page) => addressOf(l, box, filters, n)
  return (
    <SiteFrame visit={visit} current="referrals" here={(l) => address(l)}>
      <Top
        above={<Boxes visit={visit} here={box} />}
        title={said[box](operatorOf(visit) ?? person.name)}
        lede={said.lede[box]}
      />
      <section className="listing" aria-labelledby="list">
        <h2 className="hush" id="list">
          {said.boxes[box]}
        </h2>
        <Filters visit={visit} box={box} filters={filters} />
        {referrals.length === 0 ? (
          <None visit={visit} box={box} filtered={Object.keys(filters).length > 0} />
        ) : (
          <ol className="rows">
            {referrals.map((one) => (
              <CaseRow key={one.id} {...lineOf(one, locale, now())} />
            ))}
          </ol>
        )}
        <Pages
          page={page}
          perPage={perPage}
          total={total}
          href={(n) => address(locale, n)}
          words={words.frame.pages}
        />
      </section>
    </SiteFrame>
  )
} // prettier-ignore

function addressOf(locale: Locale, box: Box, filters: ReferralFilters, page: number): string {
  const more = new URLSearchParams({ ...filters, ...(page > 1 && { page: String(page) }) })
  return `${paths.referrals(locale, box)}${more.size ? `&${more}` : ''}`
}

const operatorOf = ({ user: { actor } }: MemberVisit): string | undefined =>
  actor && typeof actor === 'object' ? actor.name : undefined

function None({ visit, box, filtered }: { visit: MemberVisit; box: Box; filtered: boolean }) {
  const { locale, words } = visit
  const { none, filter } = words.referrals
  const way = filtered
    ? { href: paths.referrals(locale, box), label: filter.clear }
    : box === 'sent'
      ? { href: paths.find(locale), label: none.find }
      : null
  return (
    <Empty title={none.title} acts={way && <LinkButton href={way.href}>{way.label}</LinkButton>}>
      {filtered ? none.filtered : none[box]}
    </Empty>
  )
}

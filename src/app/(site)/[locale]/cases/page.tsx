import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '@/src/codes/languages'
import { caseStatuses, type CaseStatus } from '@/src/codes/situation'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { Case } from '@/src/payload-types'
import { casesOf } from '@/src/queries/casesOf'
import { perPage } from '@/src/queries/referralFilters'
import { requireMember, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Field } from '@/src/ui/Field'
import { Pages } from '@/src/ui/Pages'
import { Table, type Row } from '@/src/ui/Table'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { Boxes, boxesOf } from '../referrals/Boxes'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }
type Asked = { status?: CaseStatus; text?: string; page: number }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { words } = await requireMember(locale, `/${locale}/cases`)
  return { title: words.referrals.cases.title }
}

/** The cases of one's own operator; nobody else's exist here. */
export default async function CasesPage({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/cases`)
  if (!boxesOf(visit).includes('cases')) notFound()
  const { payload, user, locale, words } = visit
  const asked = askedIn(await searchParams)
  const { cases, total } = await casesOf(payload, user, locale, asked)
  const said = words.referrals
  const operator = user.actor && typeof user.actor === 'object' ? user.actor.name : user.name
  return (
    <SiteFrame visit={visit} current="referrals" here={(l) => addressOf(l, asked)}>
      <Top
        above={<Boxes visit={visit} here="cases" />}
        title={said.cases.heading(operator)}
        lede={said.cases.lede}
      />
      <section className="listing" aria-label={said.cases.title}>
        <Filters visit={visit} asked={asked} />
        {cases.length === 0 ? (
          <Empty
            title={said.cases.none.title}
            acts={<LinkButton href={paths.find(locale)}>{said.none.find}</LinkButton>}
          >
            {asked.status || asked.text ? said.none.filtered : said.cases.none.told}
          </Empty>
        ) : (
          <Table
            caption={said.cases.caption}
            hush
            head={said.cases.person}
            columns={(['firm', 'needs', 'state', 'opened'] as const).map((title) => ({
              title: said.cases[title],
            }))}
            rows={cases.map((one) => rowOf(one, visit))}
          />
        )}
        <Pages
          page={asked.page}
          perPage={perPage}
          total={total}
          href={(page) => addressOf(locale, { ...asked, page })}
          words={words.frame.pages}
        />
      </section>
    </SiteFrame>
  )
}

function askedIn(query: Query): Asked {
  const one = (name: string) => [query[name]].flat()[0]?.trim() || undefined
  const status = caseStatuses.find((known) => known === one('status'))
  const text = one('text')?.slice(0, 60)
  return {
    ...(status && { status }),
    ...(text && { text }),
    page: Math.max(1, Math.trunc(Number(one('page'))) || 1),
  }
}

function addressOf(locale: Locale, { page, ...filters }: Asked): string {
  const more = new URLSearchParams({ ...filters, ...(page > 1 && { page: String(page) }) })
  return `${paths.cases(locale)}${more.size ? `?${more}` : ''}`
}

function Filters({ visit, asked }: { visit: MemberVisit; asked: Asked }) {
  const { words } = visit
  const { filter, cases } = words.referrals
  return (
    <form className="filters two" role="search" aria-label={filter.label}>
      <Field name="text" label={cases.text} kind="search" value={asked.text} maxLength={60} />
      <Field
        name="status"
        label={filter.status}
        kind="select"
        value={asked.status}
        options={[
          { value: '', label: filter.anyStatus },
          ...caseStatuses.map((value) => ({ value, label: words.codes.caseStatus[value] })),
        ]}
      />
      <button className="btn">{filter.apply}</button>
    </form>
  )
}

function rowOf({ id, reference, person, firm, needs, status, createdAt }: Case, visit: MemberVisit): Row {
  const { locale, words } = visit
  return {
    key: id,
    head: (
      <>
        <a href={paths.case(locale, id)}>
          {person.firstName} {person.lastName}
        </a>{' '}
        <span className="ref small soft">{reference}</span>
      </>
    ),
    cells: [
      firm?.name,
      needs.flatMap((need) => (typeof need === 'object' ? [need.label] : [])).join(', '),
      words.codes.caseStatus[status ?? 'draft'],
      datesIn(locale).day(new Date(createdAt), now()),
    ],
  }
} // prettier-ignore

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { searchKnowledge } from '@/src/queries/searchKnowledge'
import { requireMember } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { SiteFrame } from '../../SiteFrame'
import { askedIn, isFiltered, queryOf, type Address } from './askedIn'
import { Facets } from './Facets'
import { Hits } from './Hits'
import { Mine } from './Mine'
import { Other } from './Other'
import { SearchTop } from './SearchTop'
import { Ways } from './Ways'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Address> }
const perPage = 10

/** What is new among what is written; services change their capacity too often to be news. */
const newest = {
  filters: { kind: ['practice', 'experience', 'output', 'decision', 'expertise'] },
  limit: 6,
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { words } = await requireMember((await params).locale, '')
  const { q } = askedIn(await searchParams)
  return { title: q ? words.knowledge.quoted(q) : words.knowledge.title }
}

/** One box over all that is known; without a question, what is new and what one follows. */
export default async function Search({ params, searchParams }: Props) {
  const address = await searchParams
  const asked = askedIn(address)
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/search?${queryOf(asked)}`)
  if (!searches(visit.person)) notFound()
  const isStart = !asked.q && !isFiltered(asked)
  const found = await searchKnowledge(visit, { ...asked, limit: perPage })
  const listed = isStart ? await searchKnowledge(visit, { ...asked, ...newest, page: 1 }) : found
  const { answer } = found
  // a page that was there before something was archived
  if (answer.total && !answer.hits.length)
    redirect(paths.search(visit.locale, queryOf({ ...asked, page: 1 })))
  const { words } = visit
  const isBare = answer.total === 0 && !isFiltered(asked)
  const kept = address.kept === '1'
  return (
    <SiteFrame
      visit={visit}
      here={(l) => paths.search(l, queryOf(asked))}
      current="knowledge"
      ownBox
    >
      <SearchTop visit={visit} asked={asked} answer={answer} isStart={isStart} />
      {kept && (
        <Flash tone="open" text={words.knowledge.keep.kept} what={words.knowledge.keep.keptWhat} />
      )}
      {address.saved === '1' && <Flash tone="open" text={words.knowledge.mine.saved} />}
      <div className={isBare ? 'cols' : 'cols left'}>
        {!isBare && <Facets visit={visit} asked={asked} answer={answer} />}
        <div>
          <Hits visit={visit} asked={asked} found={listed} perPage={isStart ? null : perPage} />
          {isStart ? (
            <Ways visit={visit} />
          ) : (
            <Other visit={visit} asked={asked} kept={kept} found={answer.total > 0} />
          )}
        </div>
      </div>
      {isStart && <Mine visit={visit} />}
    </SiteFrame>
  )
}

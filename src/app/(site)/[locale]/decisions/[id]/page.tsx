import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { chainOf, comingFrom } from '@/src/queries/chainOf'
import { oneDecision } from '@/src/queries/oneDecision'
import { requireMember } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { Chain } from '../../reading/Chain'
import { Acts } from './Acts'
import { Outputs } from './Outputs'
import { Standing, StandingFacts } from './Standing'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ said?: string }>
}

/** Read once for the page and its title. */
const read = cache(async (locale: string, id: string) => {
  const visit = await requireMember(locale, `/${locale}/decisions/${encodeURIComponent(id)}`)
  if (!searches(visit.person)) notFound()
  return { visit, decision: await oneDecision(visit, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { decision } = await read(locale, id)
  return decision ? { title: decision.text.text.slice(0, 80) } : {}
}

/** What was decided, who sees to it, by when, and what came of it. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { said } = await searchParams
  const { visit, decision } = await read(spoken, id)
  if (!decision) notFound()
  const { locale, words } = visit
  const { doc, text } = decision
  const outputs = await comingFrom(visit, 'output', 'decision', [doc.id])
  const [practices, chain] = await Promise.all([
    comingFrom(
      visit,
      'practice',
      'output',
      outputs.map(({ id: output }) => output),
    ),
    chainOf(visit, { meeting: doc.meeting }),
  ])
  const { texts } = words
  return (
    <SiteFrame visit={visit} here={(l) => paths.decision(l, id)} current="meetings">
      {said === 'saved' && <Flash tone="open" text={texts.decision.act.saved} />}
      {said === 'closed' && <Flash tone="alert" text={texts.decision.act.refused} />}
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.frame.nav.meetings, href: paths.meetings(locale) },
            { label: texts.decisions, href: paths.search(locale, 'kind=decision') },
            { label: texts.decision.kind[doc.kind] },
          ],
        }}
        title={<span lang={langOf(text, locale)}>{text.text}</span>}
      >
        <Standing visit={visit} decision={decision} />
      </Top>
      <div className="cols">
        <div>
          <StandingFacts visit={visit} decision={decision} />
          <Outputs visit={visit} outputs={outputs} />
        </div>
        <div className="side">
          <Acts visit={visit} decision={decision} />
        </div>
      </div>
      <Chain
        visit={visit}
        title={texts.chain.titleDecision}
        chain={chain}
        here="decision"
        after={[...outputs.slice(0, 1), ...practices.slice(0, 1)]}
      />
    </SiteFrame>
  )
}

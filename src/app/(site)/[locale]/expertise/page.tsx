import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { expertiseKinds } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { knownNeeds } from '@/src/queries/knownNeeds'
import { openExpertise, type ExpertiseRead } from '@/src/queries/openExpertise'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { knowledgeCrumb } from '../knowledgeCrumb'
import { AskForm } from './AskForm'
import { Line } from './Line'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.fieldwork.expertise.title }
}

/** Who knows what, who looks for what: offers and requests, and the form for one's own. */
export default async function ExpertisePage({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/expertise`)
  if (!searches(visit.person)) notFound()
  const asked = await searchParams
  const { words } = visit
  const said = words.fieldwork.expertise
  const [{ requests, offers, mine }, families] = await Promise.all([
    openExpertise(visit),
    knownNeeds(visit),
  ])
  const title = String([asked.title].flat()[0] ?? '').slice(0, 200)
  const kind = expertiseKinds.find((one) => one === asked.kind)
  return (
    <SiteFrame visit={visit} here={paths.expertises} current="knowledge">
      <Top
        crumb={knowledgeCrumb(visit, { label: said.title })}
        title={said.heading}
        lede={said.lede}
      >
        {asked.said === '1' && <Flash tone="open" text={said.saved} />}
        <Buttons jump>
          <LinkButton href="#ask">{said.form.title}</LinkButton>
        </Buttons>
      </Top>
      <div className="cols acting">
        <div>
          <List
            visit={visit}
            id="requests"
            title={said.requests}
            none={said.noRequests}
            list={requests}
          />
          <List visit={visit} id="offers" title={said.offers} none={said.noOffers} list={offers} />
          {mine.length > 0 && <List visit={visit} id="own" title={said.mine} list={mine} />}
        </div>
        <div className="side">
          <AskForm visit={visit} families={families} title={title} kind={kind} />
        </div>
      </div>
    </SiteFrame>
  )
}

type ListProps = {
  visit: MemberVisit
  id: string
  title: string
  none?: { title: string; told: string }
  list: readonly ExpertiseRead[]
}

const List = ({ visit, id, title, none, list }: ListProps) => (
  <Part id={id} title={title}>
    {list.length === 0 && none ? (
      <Empty title={none.title}>{none.told}</Empty>
    ) : (
      <ul className="rows tight">
        {list.map((one) => (
          <Line key={one.id} visit={visit} one={one} />
        ))}
      </ul>
    )}
  </Part>
)

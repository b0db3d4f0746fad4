import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { ownServices } from '@/src/queries/ownServices'
import { tallyOf } from '@/src/queries/tallyOf'
import { whoIsHere } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { Figures } from './Figures'
import { People } from './People'
import { Profile } from './Profile'
import { requireOperator } from './requireManager'
import { Services } from './Services'

type Asked = { saved?: string; invited?: string; checked?: string }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.title }
}

/** One's own organisation: its manager keeps it, the others read it. */
export default async function Operator({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireOperator(spoken, `/${spoken}/operator`)
  const { locale, words, actor, isManager } = visit
  const [services, people, tally] = await Promise.all([
    ownServices(visit),
    colleaguesOf(visit),
    // the court's people count nothing, and others see one side only
    isManager && actor.receives !== 'sheet' ? tallyOf(visit) : null,
  ])
  const said = words.operator
  const about = { visit, actor, isManager }
  return (
    <SiteFrame visit={visit} here={paths.operator} current="operator">
      <Top where={said.title} title={actor.name} lede={isManager ? said.lede : said.ledeReader}>
        <Done asked={await searchParams} words={words} people={people} services={services} />
        <p>
          <a href={paths.actor(locale, actor.slug)}>{said.seenAs}</a>
        </p>
      </Top>
      <Services {...about} services={services} />
      <People {...about} people={people} />
      {tally && <Figures visit={visit} tally={tally} />}
      <Profile {...about} />
    </SiteFrame>
  )
}

type DoneProps = {
  asked: Asked
  words: Awaited<ReturnType<typeof whoIsHere>>['words']
  people: Awaited<ReturnType<typeof colleaguesOf>>
  services: Awaited<ReturnType<typeof ownServices>>
}

/** What the last act did, told by what is there now. */
function Done({ asked: { saved, invited, checked }, words, people, services }: DoneProps) {
  const said = words.operator
  const person = people.find(({ id }) => id === invited)
  const service = services.find(({ id }) => id === checked)
  if (person) return <Flash tone="open" text={said.person.sent(person.name)} />
  if (service) return <Flash tone="open" text={said.services.done(service.name)} />
  return saved ? <Flash tone="open" text={said.saved} /> : null
}

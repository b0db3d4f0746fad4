import type { Metadata } from 'next'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import {
  contactDirectory,
  type ContactFilter,
  type Directory,
} from '@/src/queries/contactDirectory'
import { pendingRequests } from '@/src/queries/contactRequests'
import { decidedContacts } from '@/src/queries/decidedContacts'
import { heldContacts } from '@/src/queries/heldContacts'
import { knownActors } from '@/src/queries/knownActors'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { Filters } from './Filters'
import { ForMe, Held, Ours } from './Lists'
import { Listed } from './Listed'
import { requireContacts } from './requireContacts'

type Asked = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.directory.title }
}

/** Whom to reach, at which operator; before that, what waits for the reader's answer. */
export default async function Contacts({ params, searchParams }: Props) {
  const filter = filterIn(await searchParams)
  const query = queryOf(filter)
  const { locale: spoken } = await params
  const visit = await requireContacts(spoken, `/${spoken}/contacts${query}`)
  const { words, locale } = visit
  const [list, pending, held, standing, actors] = await Promise.all([
    contactDirectory(visit, filter),
    pendingRequests(visit),
    heldContacts(visit),
    decidedContacts(visit),
    knownActors(visit),
  ])
  const said = words.directory
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.contacts(l)}${query}`} current="contacts">
      <Top where={said.title} title={said.heading} lede={said.lede}>
        <Ways visit={visit} own={standing.own[0]} />
      </Top>
      <ForMe visit={visit} list={pending.forMe} />
      <Ours visit={visit} list={pending.ours} />
      <Held visit={visit} list={held} />
      <details className="fold">
        <summary>{said.filters.fold}</summary>
        <Filters
          locale={locale}
          filter={filter}
          families={list.families}
          operators={[...actors.values()]}
        />
      </details>
      {list.total === 0 && <Nobody visit={visit} filtered={query !== ''} />}
      {list.operators.map((operator) => (
        <Operator key={operator.id} {...{ visit, operator }} decided={standing.decided} />
      ))}
    </SiteFrame>
  )
}

function filterIn(asked: Asked): ContactFilter {
  const one = (name: string) => [asked[name]].flat()[0]?.slice(0, 100)
  const language = one('language')
  return {
    ...(one('need') && { need: one('need') }),
    ...(language && /^[a-z]{2}$/.test(language) && { language }),
    ...(one('operator') && { operator: one('operator') }),
  }
}

const queryOf = (filter: ContactFilter): string =>
  Object.keys(filter).length ? `?${new URLSearchParams(filter)}` : ''

/** Only those who work for an operator have a card, and something to take back. */
function Ways({ visit, own }: { visit: MemberVisit; own: string | undefined }) {
  const { user, locale, words } = visit
  const said = words.directory
  if (!idOf(user.actor)) return null
  const isManager = user.functions?.includes('manager')
  return (
    <Buttons>
      <LinkButton href={paths.contactHolders(locale)}>{said.holdersWay}</LinkButton>{' '}
      {own ? (
        <LinkButton href={paths.contact(locale, own)}>{said.mine}</LinkButton>
      ) : (
        <LinkButton href={`${paths.newContact(locale)}?mine=1`}>{said.makeMine}</LinkButton>
      )}{' '}
      {isManager && <LinkButton href={paths.newContact(locale)}>{said.add}</LinkButton>}
    </Buttons>
  )
}

type OperatorProps = {
  visit: MemberVisit
  operator: Directory['operators'][number]
  decided: Set<string>
}

const Operator = ({ visit, operator, decided }: OperatorProps) => (
  <Part
    id={`of-${operator.slug}`}
    title={<a href={paths.actor(visit.locale, operator.slug)}>{operator.name}</a>}
    beside={visit.words.directory.list.count(operator.contacts.length)}
  >
    <ul className="rows directory">
      {operator.contacts.map((contact) => (
        <Listed key={contact.id} {...{ visit, contact }} decides={decided.has(contact.id)} />
      ))}
    </ul>
  </Part>
)

function Nobody({ visit: { locale, words }, filtered }: { visit: MemberVisit; filtered: boolean }) {
  const { none, filters } = words.directory
  if (!filtered) return <Empty title={none.nobody}>{none.nobodyTold}</Empty>
  return (
    <Empty
      title={none.title}
      acts={<LinkButton href={paths.contacts(locale)}>{filters.all}</LinkButton>}
    >
      {none.told}
    </Empty>
  )
}

import type { Metadata } from 'next'
import { actorKinds } from '@/src/codes/people'
import { paths } from '@/src/paths'
import {
  actorsByKind,
  type ActorFilter,
  type ActorList,
  type ListedActor,
} from '@/src/queries/actorsByKind'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { Empty } from '@/src/ui/Empty'
import { Field } from '@/src/ui/Field'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { spokenList } from './spokenList'

type Asked = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.actors.title }
}

/** Every organisation, by what it is. */
export default async function Actors({ params, searchParams }: Props) {
  const filter = filterIn(await searchParams)
  const query = queryOf(filter)
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/actors${query}`)
  const { words } = visit
  const list = await actorsByKind(visit, filter)
  const said = words.actors
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.actors(l)}${query}`} current="map">
      <Top where={said.title} title={said.heading(list.total)} lede={said.lede} />
      <details className="fold">
        <summary>{said.form.fold}</summary>
        <Filters visit={visit} filter={filter} families={list.families} />
      </details>
      {list.total === 0 && <Nobody visit={visit} />}
      {list.kinds.map(({ kind, actors }) => (
        <Part key={kind} id={kind} title={words.codes.kind[kind]}>
          <ul className="rows tight">
            {actors.map((actor) => (
              <Line key={actor.id} visit={visit} actor={actor} />
            ))}
          </ul>
        </Part>
      ))}
    </SiteFrame>
  )
}

function filterIn(asked: Asked): ActorFilter {
  const one = (name: string) => [asked[name]].flat()[0]?.slice(0, 100)
  const language = one('language')
  return {
    kind: actorKinds.find((kind) => kind === one('kind')),
    ...(language && /^[a-z]{2}$/.test(language) && { language }),
    ...(one('need') && { need: one('need') }),
  }
}

function queryOf(filter: ActorFilter): string {
  const said = Object.entries(filter).filter((one): one is [string, string] => Boolean(one[1]))
  return said.length ? `?${new URLSearchParams(said)}` : ''
}

function Line({ visit: { locale, words }, actor }: { visit: MemberVisit; actor: ListedActor }) {
  const { actors: said, codes } = words
  const { slug, name, membership, receives, languages, services, sections } = actor
  const about = [
    said.speaks(spokenList(locale, languages)),
    said.services(services.length),
    ...(receives === 'referrals' ? [] : [codes.receives[receives]]),
    ...(membership && membership !== 'member' ? [codes.membership[membership]] : []),
  ]
  return (
    <li>
      <h3>
        <a href={paths.actor(locale, slug)}>{name}</a>
      </h3>
      <p className="since">{[...about, ...sections].join(' · ')}</p>
      {services.length > 0 && <p>{services.join(', ')}</p>}
    </li>
  )
}

type FiltersProps = { visit: MemberVisit; filter: ActorFilter; families: ActorList['families'] }

function Filters({ visit: { locale, words }, filter, families }: FiltersProps) {
  const { form } = words.actors
  const kinds = actorKinds.map((value) => ({ value, label: words.codes.kind[value] }))
  const languages = Object.entries(words.codes.language).map(([value, label]) => ({ value, label }))
  return (
    <form className="filters" action={paths.actors(locale)} aria-label={form.label}>
      <Field
        name="kind"
        label={form.kind}
        kind="select"
        value={filter.kind ?? ''}
        options={[{ value: '', label: form.anyKind }, ...kinds]}
      />
      <Field
        name="language"
        label={form.language}
        kind="select"
        value={filter.language ?? ''}
        options={[{ value: '', label: form.anyLanguage }, ...languages]}
      />
      <GroupedSelect
        name="need"
        label={form.need}
        none={form.anyNeed}
        groups={needOptions(families, 'code')}
        value={filter.need ?? ''}
      />
      <p>
        <button className="btn">{form.act}</button>
      </p>
    </form>
  )
}

function Nobody({ visit: { locale, words } }: { visit: MemberVisit }) {
  const { none, form } = words.actors
  return (
    <Empty
      title={none.title}
      acts={
        <>
          <LinkButton href={paths.map(locale)}>{none.map}</LinkButton>{' '}
          <a href={paths.actors(locale)}>{form.all}</a>
        </>
      }
    >
      {none.told}
    </Empty>
  )
}

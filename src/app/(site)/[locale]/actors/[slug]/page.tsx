import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { describedIn } from '@/src/queries/describedIn'
import { knownActors, type KnownActor } from '@/src/queries/knownActors'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import { sheetOf, type Sheet } from '@/src/queries/sheetOf'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Facts } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { mayHandOver } from '../../referrals/new/mayHandOver'
import { Desks } from './Desks'
import { inBrief } from './inBrief'
import { Service } from './Service'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.actors.title }
}

/** One organisation: what it offers, how to reach it, what it receives. */
export default async function ActorPage({ params }: Props) {
  const { locale: spoken, slug } = await params
  const visit = await requireMember(spoken, `/${spoken}/actors/${slug}`)
  const { locale, words } = visit
  const [found, actors, families] = await Promise.all([
    sheetOf(visit, slug),
    knownActors(visit),
    knownNeeds(visit),
  ])
  if (!found) notFound()
  const { actor, services } = found
  const said = words.actors.page
  const tongues = await describedIn(
    visit,
    services.flatMap(({ actor: of }) => idOf(of) ?? []),
  )
  const needs = new Map(allOf(families).map(({ id, label }) => [id, label]))
  return (
    <SiteFrame visit={visit} here={(l) => paths.actor(l, slug)} current="map">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.map.where, href: paths.map(locale) },
            { label: words.actors.title, href: paths.actors(locale) },
            { label: words.codes.kind[actor.kind] },
          ],
        }}
        title={actor.name}
        lede={words.codes.receives[actor.receives]}
      >
        <Ways visit={visit} found={found} way={actors.get(actor.id)?.way} />
      </Top>
      <div className="cols">
        <div>
          <Part id="services" title={said.services}>
            {services.length === 0 && <p className="soft">{said.noService}</p>}
            <ul className="rows">
              {services.map((service) => (
                <Service
                  key={service.id}
                  {...{ locale, service, needs }}
                  tongues={tongues.get(service.id)}
                />
              ))}
            </ul>
          </Part>
        </div>
        <div className="side">
          <Part id="desks" title={said.desks} told={said.desksTold}>
            <Desks locale={locale} points={actor.contactPoints ?? []} />
          </Part>
          <Part id="facts" title={said.facts}>
            <Facts list={inBrief(locale, found, actors.get(idOf(actor.parent) ?? ''))} />
          </Part>
        </div>
      </div>
    </SiteFrame>
  )
}

type WaysProps = { visit: MemberVisit; found: Sheet; way: KnownActor['way'] | undefined }

/** Hand over where one may, a sheet where one may not; who keeps the page gets there from here. */
function Ways({ visit: { locale, user, words }, found: { actor }, way }: WaysProps) {
  const said = words.actors.page
  const isOwn = idOf(user.actor) === actor.id
  const isKeeper = isOwn && user.functions?.includes('manager')
  const hands = way === 'referral' && !isOwn && mayHandOver(user)
  return (
    <Buttons>
      {hands && (
        <LinkButton
          primary
          href={`${paths.newReferral(locale)}?actor=${encodeURIComponent(actor.slug)}`}
        >
          {said.handOver}
        </LinkButton>
      )}{' '}
      {isKeeper && (
        <LinkButton primary href={paths.operator(locale)}>
          {said.edit}
        </LinkButton>
      )}{' '}
      {!isOwn && <a href={paths.sheet(locale, actor.slug)}>{said.giveSheet}</a>}
    </Buttons>
  )
}

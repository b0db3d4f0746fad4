import type { Metadata } from 'next'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { groupsWhere, type GroupSeen } from '@/src/queries/groupsSeen'
import { knownAxes, type Axis } from '@/src/queries/knownAxes'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { GroupRow } from './GroupRow'
import { requireGroups } from './requireGroups'
import { OpenAndClose } from './Standing'
import { Told } from './Told'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.groupPages.title }
}

/** Who works on what, axis by axis; for the coordination, first what waits to be opened. */
export default async function Groups({ params, searchParams }: Props) {
  const { done } = await searchParams
  const { locale: spoken } = await params
  const visit = await requireGroups(spoken, `/${spoken}/groups`)
  const { locale, words, user } = visit
  const [groups, axes] = await Promise.all([groupsWhere(visit), knownAxes(visit)])
  const said = words.groupPages
  const opens = user.roles.includes('coordinator')
  const toOpen = opens ? groups.filter(({ status }) => status === 'requested') : []
  return (
    <SiteFrame visit={visit} here={paths.groups} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.meetingPages.title, href: paths.meetings(locale) },
            { label: said.title },
          ],
        }}
        title={said.heading}
        lede={said.lede}
      >
        <Buttons>
          <LinkButton primary={!toOpen.length} href={paths.newGroup(locale)}>
            {said.ask}
          </LinkButton>
        </Buttons>
      </Top>
      <Told words={words} done={done} />
      {toOpen.length > 0 && (
        <Part id="requested" act title={said.toOpen}>
          <ul className="rows">
            {toOpen.map((group) => (
              <GroupRow key={group.id} visit={visit} group={group}>
                <OpenAndClose visit={visit} group={group} back={paths.groups(locale)} primary />
              </GroupRow>
            ))}
          </ul>
        </Part>
      )}
      {axes.map((axis) => (
        <OfAxis
          key={axis.id}
          visit={visit}
          axis={axis}
          groups={groups.filter((group) => group.axis === axis.id && !toOpen.includes(group))}
        />
      ))}
    </SiteFrame>
  )
}

const order = { open: 0, requested: 1, closed: 2 }

type OfAxisProps = { visit: MemberVisit; axis: Axis; groups: readonly GroupSeen[] }

function OfAxis({ visit, axis: { number, title }, groups }: OfAxisProps) {
  const { locale, words } = visit
  const said = words.groupPages
  return (
    <Part
      id={`axis-${number}`}
      title={<span lang={langOf(title, locale)}>{said.axisTitle(number, title.text)}</span>}
      beside={<a href={paths.axis(locale, number)}>{said.seeAxis(number)}</a>}
    >
      {groups.length === 0 ? (
        <p className="soft">{said.noneOnAxis}</p>
      ) : (
        <ul className="rows">
          {groups
            .toSorted((a, b) => order[a.status] - order[b.status])
            .map((group) => (
              <GroupRow key={group.id} visit={visit} group={group} />
            ))}
        </ul>
      )}
    </Part>
  )
}

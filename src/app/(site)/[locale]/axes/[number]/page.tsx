import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { groupsWhere } from '@/src/queries/groupsSeen'
import { knownAxes } from '@/src/queries/knownAxes'
import { publishedFrom } from '@/src/queries/publishedFrom'
import { LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { FollowButton } from '../../FollowButton'
import { GroupRow } from '../../groups/GroupRow'
import { requireGroups } from '../../groups/requireGroups'
import { Texts } from '../../groups/Texts'
import { SiteFrame } from '../../../SiteFrame'

type Props = { params: Promise<{ locale: string; number: string }> }

const read = cache(async (spoken: string, asked: string) => {
  const visit = await requireGroups(spoken, `/${spoken}/axes/${encodeURIComponent(asked)}`)
  return { visit, axes: await knownAxes(visit) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params
  const { visit, axes } = await read(locale, number)
  const axis = axes.find((one) => String(one.number) === number)
  return { title: axis?.title.text ?? visit.words.groupPages.title }
}

/** One axis: the groups that work on it, and what was published about it. */
export default async function AxisPage({ params }: Props) {
  const { locale: spoken, number } = await params
  const { visit, axes } = await read(spoken, number)
  const axis = axes.find((one) => String(one.number) === number)
  if (!axis) notFound()
  const { locale, words } = visit
  const said = words.groupPages
  const [groups, outputs, practices] = await Promise.all([
    groupsWhere(visit, { axis: { equals: axis.id } }),
    publishedFrom(visit, 'outputs', [{ axis: axis.id }]),
    publishedFrom(visit, 'good-practices', [{ axis: axis.id }]),
  ])
  return (
    <SiteFrame visit={visit} here={(l) => paths.axis(l, axis.number)} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.meetingPages.title, href: paths.meetings(locale) },
            { label: said.title, href: paths.groups(locale) },
            { label: said.axis(axis.number) },
          ],
        }}
        title={<span lang={langOf(axis.title, locale)}>{axis.title.text}</span>}
        lede={
          axis.description && (
            <span lang={langOf(axis.description, locale)}>{axis.description.text}</span>
          )
        }
      >
        <div className="btns">
          <LinkButton href={paths.search(locale, `axis=${encodeURIComponent(axis.id)}`)}>
            {said.search}
          </LinkButton>
          <FollowButton
            visit={visit}
            kind="thematic-axes"
            subject={axis.id}
            label={said.followAxis}
            back={paths.axis(locale, axis.number)}
          />
        </div>
      </Top>
      <Part id="groups" title={said.groups}>
        {groups.length === 0 ? (
          <p className="soft">{said.groupsNone}</p>
        ) : (
          <ul className="rows">
            {groups.map((group) => (
              <GroupRow key={group.id} visit={visit} group={group} />
            ))}
          </ul>
        )}
      </Part>
      <Texts
        visit={visit}
        id="outputs"
        title={said.outputs}
        none={said.outputsNone}
        texts={outputs}
      />
      <Texts
        visit={visit}
        id="practices"
        title={said.practices}
        none={said.practicesNone}
        texts={practices}
      />
    </SiteFrame>
  )
}

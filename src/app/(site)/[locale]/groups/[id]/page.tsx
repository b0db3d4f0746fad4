import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { decisionsWhere } from '@/src/queries/decisionsSeen'
import { oneGroup } from '@/src/queries/groupsSeen'
import { knownAxes } from '@/src/queries/knownAxes'
import { comingMeetings, pastMeetings } from '@/src/queries/meetingsOf'
import { publishedFrom } from '@/src/queries/publishedFrom'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { TongueMark } from '@/src/ui/TongueMark'
import { Top } from '@/src/ui/Top'
import { FollowButton } from '../../FollowButton'
import { SiteFrame } from '../../../SiteFrame'
import { requireGroups } from '../requireGroups'
import { OpenAndClose, Standing } from '../Standing'
import { Texts } from '../Texts'
import { Told } from '../Told'
import { Among } from './Among'
import { Members } from './Members'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

/** Read once for the page and its title. */
const read = cache(async (spoken: string, id: string) => {
  const visit = await requireGroups(spoken, `/${spoken}/groups/${encodeURIComponent(id)}`)
  return { visit, group: await oneGroup(visit, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { visit, group } = await read(locale, id)
  return { title: group?.name.text ?? visit.words.groupPages.title }
}

/** One group: what it is for, who sits there, what it said for those who may know, what it published. */
export default async function GroupPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { done } = await searchParams
  const { visit, group } = await read(spoken, id)
  if (!group) notFound()
  const { locale, words, user } = visit
  const said = words.groupPages
  const where = { group: { equals: id } }
  const readsAll = user.roles.some((role) => role === 'coordinator' || role === 'editor')
  const [axes, coming, past, outputs, practices] = await Promise.all([
    knownAxes(visit),
    comingMeetings(visit, { where }),
    pastMeetings(visit, { where, limit: 50 }),
    publishedFrom(visit, 'outputs', [{ group: id }]),
    publishedFrom(visit, 'good-practices', [{ group: id }]),
  ])
  const meetings = [...coming.list, ...past.list].map((meeting) => meeting.id)
  const decisions = meetings.length
    ? await decisionsWhere(visit, {
        and: [{ meeting: { in: meetings } }, { status: { equals: 'open' } }],
      })
    : []
  const axis = axes.find((one) => one.id === group.axis)
  const leads = group.chairs || user.roles.includes('coordinator')
  const back = paths.group(locale, id)
  return (
    <SiteFrame visit={visit} here={(l) => paths.group(l, id)} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.meetingPages.title, href: paths.meetings(locale) },
            { label: said.title, href: paths.groups(locale) },
            ...(axis
              ? [{ label: said.axis(axis.number), href: paths.axis(locale, axis.number) }]
              : []),
          ],
        }}
        title={
          <>
            <span lang={langOf(group.name, locale)}>{group.name.text}</span>
            <TongueMark said={group.name} locale={locale} />
          </>
        }
        lede={
          group.purpose ? (
            <>
              <span lang={langOf(group.purpose, locale)}>{group.purpose.text}</span>
              <TongueMark said={group.purpose} locale={locale} />
            </>
          ) : (
            said.purposeNone
          )
        }
      >
        <Standing visit={visit} group={group} />
        {leads && (
          <Buttons>
            {group.status === 'open' && (
              <>
                <LinkButton primary href={paths.newMeeting(locale, id)}>
                  {said.call}
                </LinkButton>{' '}
              </>
            )}
            <LinkButton href={paths.editGroup(locale, id)}>{said.edit}</LinkButton>
          </Buttons>
        )}
        <OpenAndClose visit={visit} group={group} back={back} />
      </Top>
      <Told words={words} done={done} />
      <div className="cols">
        <div>
          <Among
            {...{ visit, decisions, back }}
            isOpen={group.sits || readsAll}
            coming={coming.list}
            past={past.list}
          />
          <Texts
            {...{ visit }}
            id="outputs"
            title={said.outputs}
            none={said.outputsNone}
            texts={outputs}
          />
          <Texts
            {...{ visit }}
            id="practices"
            title={said.practices}
            none={said.practicesNone}
            texts={practices}
          />
        </div>
        <div className="side">
          <Members visit={visit} group={group} axis={axis} />
          <FollowButton
            visit={visit}
            kind="working-groups"
            subject={id}
            label={said.follow}
            back={back}
          />
        </div>
      </div>
    </SiteFrame>
  )
}

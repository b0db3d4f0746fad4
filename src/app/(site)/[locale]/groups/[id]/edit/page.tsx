import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import type { GroupSeen } from '@/src/queries/groupsSeen'
import { knownActors } from '@/src/queries/knownActors'
import { knownAxes } from '@/src/queries/knownAxes'
import { peopleByOperator } from '@/src/queries/peopleByOperator'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { GroupedSelect, type OptionGroup } from '@/src/ui/GroupedSelect'
import { Hidden } from '@/src/ui/Hidden'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { AboutGroup } from '../../AboutGroup'
import { saveGroup } from './actions'
import { blankMembers } from './rows'
import { requireKeeper } from './requireKeeper'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.groupPages.form.editTitle }
}

/** What it is for and who sits there, by its chair; the chair itself, by the coordination. */
export default async function EditGroup({ params }: Props) {
  const { locale: spoken, id } = await params
  const { visit, group } = await requireKeeper(spoken, id)
  const { locale, words, user } = visit
  const said = words.groupPages
  const [axes, actors, people] = await Promise.all([
    knownAxes(visit),
    knownActors(visit),
    peopleByOperator(visit),
  ])
  const actorOptions = [...actors.values()].map(({ id: value, name }) => ({ value, label: name }))
  return (
    <SiteFrame visit={visit} here={(l) => paths.editGroup(l, id)} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.groups(locale) },
            { label: group.name.text, href: paths.group(locale, id) },
            { label: said.form.editTitle },
          ],
        }}
        title={said.form.editTitle}
      />
      <ActionForm
        id="group"
        action={saveGroup.bind(null, locale, id)}
        kept={words.frame.errors.kept}
      >
        <AboutGroup visit={visit} axes={axes} group={group} />
        <Sitting {...{ visit, group, people }} actors={actorOptions} />
        <SendGroup id="save" title={said.form.save}>
          {user.roles.includes('coordinator') && (
            <GroupedSelect
              name="chair"
              label={said.form.chair}
              none={said.form.chairNone}
              groups={people}
              value={group.chair?.id ?? ''}
            />
          )}
          <Buttons>
            <Button primary>{said.form.save}</Button>{' '}
            <a href={paths.group(locale, id)}>{said.form.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

type SittingProps = {
  visit: MemberVisit
  group: GroupSeen
  actors: { value: string; label: string }[]
  people: readonly OptionGroup[]
}

function Sitting({ visit: { words }, group, actors, people }: SittingProps) {
  const said = words.groupPages.form
  const rows = Array.from(
    { length: group.members.length + blankMembers },
    (_, n) => group.members[n] ?? null,
  )
  return (
    <Group
      title={said.sitting}
      aside={
        <>
          <p className="soft small">{said.sittingTold}</p>
          <Seen label={words.frame.visibleTo} by={[said.sittingSeen]} />
        </>
      }
    >
      {rows.map((member, n) => (
        <fieldset key={member?.id ?? n}>
          <legend className="ask">{said.member(n + 1)}</legend>
          <Hidden name={`member.${n}.id`} value={member?.id ?? ''} />
          <div className="pair">
            <Field
              name={`member.${n}.actor`}
              label={said.actor}
              kind="select"
              value={member?.actor?.id ?? ''}
              options={[{ value: '', label: said.nobody }, ...actors]}
            />
            <GroupedSelect
              name={`member.${n}.user`}
              label={said.user}
              none={said.everyone}
              groups={people}
              value={member?.user?.id ?? ''}
            />
          </div>
        </fieldset>
      ))}
    </Group>
  )
}

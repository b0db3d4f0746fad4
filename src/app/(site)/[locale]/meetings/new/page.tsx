import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/src/paths'
import { leadsGroups } from '@/src/queries/leadsGroups'
import { requireMember, whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Check, Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { WhenGroup } from '../WhenGroup'
import { callMeeting } from './actions'
import { newItems } from './newItems'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ group?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.meetingPages.form.newTitle }
}

/** A plenary by the coordination, a group's meeting by its chair too. */
export default async function NewMeeting({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/meetings/new`)
  const { plenaries, groups } = await leadsGroups(visit)
  if (!plenaries && !groups.length) notFound()
  const { locale, words } = visit
  const said = words.meetingPages
  const { group } = await searchParams
  const asked = groups.find(({ id }) => id === group)
  const bodies = [
    ...(plenaries ? [{ value: 'plenary', label: said.form.plenary }] : []),
    ...groups.map(({ id, name }) => ({ value: id, label: said.form.ofGroup(name.text) })),
  ]
  const seen = plenaries ? [said.form.seenPlenary, said.form.seenGroup] : [said.form.seenGroup]
  return (
    <SiteFrame visit={visit} here={(l) => paths.newMeeting(l, asked?.id)} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.meetings(locale) },
            { label: said.form.newTitle },
          ],
        }}
        title={said.form.newTitle}
        lede={said.form.newLede}
      />
      <ActionForm
        id="meeting"
        action={callMeeting.bind(null, locale)}
        kept={words.frame.errors.kept}
      >
        <Group
          title={said.form.body}
          aside={<Seen label={words.frame.visibleTo} by={[...seen].slice(0, 1)} />}
        >
          <Choice
            name="body"
            legend={said.form.kind}
            options={bodies}
            value={asked?.id ?? (bodies.length === 1 ? bodies[0]?.value : undefined)}
          />
        </Group>
        <WhenGroup visit={visit} seen={seen.slice(0, 1)} />
        <Group
          title={said.form.agenda}
          aside={<p className="soft small">{said.form.agendaTold}</p>}
        >
          {Array.from({ length: newItems }, (_, n) => (
            <Field
              key={n}
              name={`item.${n}`}
              label={said.form.item(n + 1)}
              optional={words.frame.optional}
              maxLength={300}
            />
          ))}
        </Group>
        <Group
          title={said.form.evaluation}
          aside={<p className="soft small">{said.form.evaluationTold}</p>}
        >
          <Check name="standard" label={said.form.standard} hint={said.form.standardTold} checked />
        </Group>
        <SendGroup id="send" title={said.form.create}>
          <Buttons>
            <Button primary>{said.form.create}</Button>{' '}
            <a href={paths.meetings(locale)}>{said.form.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

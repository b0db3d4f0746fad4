import type { GroupSeen } from '@/src/queries/groupsSeen'
import type { Axis } from '@/src/queries/knownAxes'
import type { MemberVisit } from '@/src/session'
import type { Said } from '@/src/i18n/saidIn'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'

type Props = { visit: MemberVisit; axes: readonly Axis[]; group?: GroupSeen }

/** What it is called, on which axis, what it is for. */
export function AboutGroup({ visit: { locale, words }, axes, group }: Props) {
  const said = words.groupPages.form
  const other = (text: Said | null | undefined) =>
    text && text.lang !== locale ? said.other(words.frame.tongues[text.lang], text.text) : undefined
  return (
    <Group title={said.about} aside={<Seen label={words.frame.visibleTo} by={[said.seen]} />}>
      <Field
        name="name"
        label={said.name}
        hint={other(group?.name) ?? said.nameHint}
        value={group ? group.own.name || group.name.text : ''}
        maxLength={200}
      />
      <Field
        name="axis"
        label={said.axis}
        kind="select"
        value={group?.axis ?? ''}
        options={[
          ...(group ? [] : [{ value: '', label: '' }]),
          ...axes.map(({ id, number, title }) => ({
            value: id,
            label: words.groupPages.axisTitle(number, title.text),
          })),
        ]}
      />
      <Field
        name="purpose"
        label={said.purpose}
        hint={other(group?.purpose) ?? said.purposeHint}
        kind="textarea"
        value={group?.own.purpose ?? ''}
        maxLength={2000}
      />
    </Group>
  )
}

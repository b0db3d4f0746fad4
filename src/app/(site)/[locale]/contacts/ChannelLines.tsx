import { contactChannels, visibilities } from '@/src/codes/contacts'
import type { ContactToEdit } from '@/src/queries/contactToEdit'
import type { MemberVisit } from '@/src/session'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { linesFor } from './lines'

type Props = { visit: MemberVisit; contact?: ContactToEdit; mine: boolean }

/** Some lines, one kind each; a value that whoever writes does not see stays where it is. */
export function ChannelLines({ visit: { words }, contact, mine }: Props) {
  const said = words.directory.form
  const kept = contact?.channels ?? []
  const isTheirs = !mine && !contact?.own && contact?.kind !== 'function'
  return (
    <Group
      title={said.channels}
      aside={
        <>
          <p className="soft small">{said.channelsTold}</p>
          {isTheirs && <p className="soft small">{said.onlyPerson}</p>}
          <Seen label={words.frame.visibleTo} by={said.channelsSeen} />
        </>
      }
    >
      {Array.from({ length: linesFor(kept.length) }, (_, n) => (
        <Line key={n} n={n} words={words} channel={kept[n]} />
      ))}
    </Group>
  )
}

type LineProps = {
  n: number
  words: MemberVisit['words']
  channel?: ContactToEdit['channels'][number]
}

/** A shared mailbox first, then a telephone: what most people write. */
const usual = ['shared-mailbox', 'email', 'phone'] as const

function Line({ n, words: { directory, knowledgeCodes }, channel }: LineProps) {
  const said = directory.form
  const options = (codes: readonly string[], names: Record<string, string>) =>
    codes.map((value) => ({ value, label: names[value] ?? value }))
  return (
    <fieldset>
      <legend className="ask">{said.line(n + 1)}</legend>
      <input type="hidden" name={`channel.${n}.id`} value={channel?.id ?? ''} />
      <div className="fields">
        <div className="pair">
          <Field
            name={`channel.${n}.kind`}
            label={said.lineKind}
            kind="select"
            value={channel?.kind ?? usual[n] ?? 'phone'}
            options={options(contactChannels, knowledgeCodes.contactChannel)}
          />
          <Field
            name={`channel.${n}.visibility`}
            label={said.visibility}
            kind="select"
            value={channel?.visibility ?? (n === 0 ? 'members' : 'on-request')}
            options={options(visibilities, knowledgeCodes.visibility)}
          />
        </div>
        <Field
          name={`channel.${n}.value`}
          label={said.value}
          hint={channel && !channel.open ? said.valueKept : undefined}
          value={channel?.value ?? ''}
          maxLength={200}
        />
      </div>
    </fieldset>
  )
}

import { decisionKinds } from '@/src/codes/knowledge'
import { knownActors } from '@/src/queries/knownActors'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { Seen } from '@/src/ui/Seen'
import { addDecision } from './actions'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** What is decided, who sees to it, by when. */
export async function AddDecision({ visit, meeting }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.decisions.add
  const actors = [...(await knownActors(visit)).values()]
  const together = [
    ...(meeting.kind === 'group' ? [{ value: 'group', label: said.group }] : []),
    { value: 'coordination', label: said.coordination },
    { value: 'all', label: said.all },
  ]
  return (
    <details className="adding">
      <summary>{said.open}</summary>
      <ActionForm
        id="decision"
        action={addDecision.bind(null, locale, meeting.id)}
        kept={words.frame.errors.kept}
        className="reply"
      >
        <Field name="text" label={said.text} kind="textarea" rows={3} maxLength={2000} />
        <div className="pair">
          <Field
            name="kind"
            label={said.kind}
            kind="select"
            value="decision"
            options={decisionKinds.map((value) => ({ value, label: said.kinds[value] }))}
          />
          <Field name="due" label={said.due} kind="date" optional={words.frame.optional} />
        </div>
        <GroupedSelect
          name="owner"
          label={said.owner}
          groups={[
            { label: said.others, options: together },
            {
              label: said.owners,
              options: actors.map(({ id, name }) => ({ value: `actor:${id}`, label: name })),
            },
          ]}
          value={meeting.kind === 'group' ? 'group' : 'all'}
        />
        <Seen
          label={words.frame.visibleTo}
          by={[meeting.kind === 'group' ? said.seenGroup : said.seenPlenary]}
        />
        <p>
          <Button primary>{said.act}</Button>
        </p>
      </ActionForm>
    </details>
  )
}

import { expertiseKinds, type ExpertiseKind } from '@/src/codes/knowledge'
import type { NeedFamily } from '@/src/queries/knownNeeds'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { GroupedSelect } from '@/src/ui/GroupedSelect'
import { needOptions } from '@/src/ui/needOptions'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { publishExpertise } from './actions'

type Props = {
  visit: MemberVisit
  families: readonly NeedFamily[]
  /** Brought along from a search that found nothing. */
  title: string
  kind?: ExpertiseKind
}

/** One's own question or offer, in one line. */
export function AskForm({ visit: { locale, person, words }, families, title, kind }: Props) {
  const { form } = words.fieldwork.expertise
  return (
    <Part id="ask" title={form.title} act>
      <ActionForm
        id="expertise"
        action={publishExpertise.bind(null, locale)}
        kept={words.frame.errors.kept}
        className="reply"
      >
        <Choice
          name="kind"
          legend={form.kind}
          layout="across"
          value={kind ?? 'request'}
          options={expertiseKinds
            .map((value) => ({ value, label: form.kinds[value] }))
            .toReversed()}
        />
        <Field
          name="title"
          label={form.what}
          hint={form.whatHint}
          kind="textarea"
          rows={3}
          maxLength={300}
          value={title}
        />
        <GroupedSelect
          name="need"
          label={form.need}
          none={form.anyNeed}
          groups={needOptions(families, 'id')}
        />
        <Seen label={words.frame.visibleTo} by={[form.seen(person.actor?.name ?? '')]} />
        <p>
          <Button primary>{form.act}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

import { useResults } from '@/src/codes/knowledge'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { noteUse } from './actions'

type Props = { visit: MemberVisit; practice: string }

/** "We used it", in two clicks, by whoever works for an operator. */
export function UseForm({ visit: { locale, person, words }, practice }: Props) {
  if (!person.actor) return null
  const { use } = words.texts
  const { useResult } = words.knowledgeCodes
  return (
    <Part id="use" title={use.title} act>
      <ActionForm
        id="used"
        action={noteUse.bind(null, locale, practice)}
        kept={words.frame.errors.kept}
        className="reply"
      >
        <Choice
          name="result"
          legend={use.result}
          options={useResults.map((value) => ({ value, label: useResult[value] }))}
        />
        <Field name="whatChanged" label={use.changed} kind="textarea" rows={2} maxLength={2000} />
        <Field name="where" label={use.where} hint={use.whereHint} maxLength={200} />
        <Seen label={words.frame.visibleTo} by={[use.seen(person.actor.name)]} />
        <p>
          <Button primary>{use.act}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

import { notifications } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { keepSearch } from './actions'
import { queryOf, type Asked } from './askedIn'

type Props = { visit: MemberVisit; asked: Asked; kept: boolean }

/** Not what was looked for: ask the members, or be told when it comes. */
export function Other({ visit: { locale, words }, asked, kept }: Props) {
  const { other, keep } = words.knowledge
  const { notification } = words.knowledgeCodes
  const ask = `${paths.expertises(locale)}?kind=request&title=${encodeURIComponent(asked.q)}#ask`
  return (
    <Part id="other" title={other.title}>
      <p>
        {other.told} <a href={ask}>{other.ask}</a>
      </p>
      {!kept && (
        <details>
          <summary>{other.keep}</summary>
          <ActionForm
            id="keep"
            action={keepSearch.bind(null, locale, queryOf({ q: asked.q, filters: asked.filters }))}
            className="reply"
          >
            <Field
              name="notify"
              label={keep.notify}
              kind="select"
              short
              value="weekly"
              options={notifications.map((value) => ({ value, label: notification[value] }))}
            />
            <Seen label={words.frame.visibleTo} by={[keep.seen]} />
            <p>
              <Button>{keep.act}</Button>
            </p>
          </ActionForm>
        </details>
      )}
    </Part>
  )
}

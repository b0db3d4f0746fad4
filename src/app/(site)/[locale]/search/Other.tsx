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

type Props = { visit: MemberVisit; asked: Asked; kept: boolean; found: boolean }

/** Not what was looked for: ask the members, or be told when it comes. */
export function Other({ visit: { locale, words }, asked, kept, found }: Props) {
  const { other, keep } = words.knowledge
  const { notification } = words.knowledgeCodes
  const ask = `${paths.expertises(locale)}?kind=request&title=${encodeURIComponent(asked.q)}#ask`
  if (!found && kept) return null
  return (
    <Part id="other" title={found ? other.title : other.later}>
      {/* with nothing found, the empty page asks already */}
      {found && (
        <p>
          {other.told} <a href={ask}>{other.ask}</a>
        </p>
      )}
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

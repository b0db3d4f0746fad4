import type { EditorialCollection, EditorialStatus } from '@/src/codes/knowledge'
import { now } from '@/src/clocks/now'
import type { Remark } from '@/src/queries/remarksOn'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Time } from '@/src/ui/Time'
import { addRemark, changeRemark } from './actions'

type Props = {
  visit: MemberVisit
  about: { collection: EditorialCollection; id: string }
  remarks: readonly Remark[]
  status: EditorialStatus | null | undefined
}

/** What members remark about a text; one's own can be corrected and taken back. */
export function Remarks({ visit, about, remarks, status }: Props) {
  const { locale, words } = visit
  const said = words.texts.remarks
  return (
    <Part id="remarks" title={said.title}>
      {remarks.length === 0 ? (
        <p className="soft">{said.none}</p>
      ) : (
        <ol className="rows">
          {remarks.map((one) => (
            <One key={one.id} visit={visit} about={about} remark={one} />
          ))}
        </ol>
      )}
      <ActionForm
        id="remark"
        action={addRemark.bind(null, locale, about)}
        kept={words.frame.errors.kept}
        className="reply remark"
      >
        <Field name="text" label={said.label} kind="textarea" rows={3} maxLength={4000} />
        <Seen label={words.frame.visibleTo} by={[isOut(status) ? said.seen : said.seenDraft]} />
        <p>
          <Button>{said.act}</Button>
        </p>
      </ActionForm>
    </Part>
  )
}

/** What is said of a draft stays with the text when it appears: whoever says it knows. */
const isOut = (status: Props['status']): boolean =>
  status === 'published' || status === 'review-due' || status === 'archived'

function One({ visit, about, remark }: Pick<Props, 'visit' | 'about'> & { remark: Remark }) {
  const { locale, words } = visit
  const said = words.texts.remarks
  const { id, text, at, by, own } = remark
  const when = new Date(at)
  return (
    <li>
      <p className="since">
        {by && `${said.by(by.name, by.actor)}, `}
        <Time at={when}>{datesIn(locale).at(when, now())}</Time>
      </p>
      {text.split(/\n{2,}/).map((paragraph, n) => (
        <p key={n}>{paragraph}</p>
      ))}
      {own && (
        <details>
          <summary>{said.edit}</summary>
          <ActionForm
            id={`remark-${id}`}
            action={changeRemark.bind(null, locale, about, id)}
            kept={words.frame.errors.kept}
            className="reply remark"
          >
            <Field
              name="text"
              label={said.label}
              kind="textarea"
              rows={3}
              maxLength={4000}
              value={text}
            />
            <p className="btns">
              <Button name="act" value="save">
                {said.save}
              </Button>{' '}
              <Button halt name="act" value="drop">
                {said.drop}
              </Button>
            </p>
          </ActionForm>
        </details>
      )}
    </li>
  )
}

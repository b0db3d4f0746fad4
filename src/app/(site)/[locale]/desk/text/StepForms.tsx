import type { ReactNode } from 'react'
import { DAY } from '@/src/clocks/brussels'
import type { EditorialStep } from '@/src/codes/knowledge'
import type { OpenTextStep } from '@/src/queries/openTextSteps'
import type { TextAtWork } from '@/src/queries/oneText'
import type { TextChoices } from '@/src/queries/textChoices'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Check } from '@/src/ui/Choice'
import { isoDay, isoMinute } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Folded } from '../../referrals/[id]/Folded'
import { stepText } from './stepText'

type Props = {
  visit: MemberVisit
  text: TextAtWork
  steps: readonly OpenTextStep[]
  choices: TextChoices
  now: Date
}

/** The part where one acts: a form for each step that is open to this reader, the likely one first. */
export function StepForms(props: Props) {
  const { visit, text, steps } = props
  const said = visit.words.desk.steps
  const first = likely.find((step) => steps.some((open) => open.step === step))
  const others = steps.filter(({ step }) => step !== first)
  const main = steps.find(({ step }) => step === first)
  return (
    <Part id="act" act title={said.title}>
      {steps.length === 0 && <p className="small">{said.none}</p>}
      {main && <StepForm {...props} open={main} primary />}
      {others.length > 0 && (
        <ul className="ways">
          {others.map((open) => (
            <li key={open.step}>
              <StepForm {...props} open={open} />
              <p className="soft">{said.told[open.step]}</p>
            </li>
          ))}
        </ul>
      )}
      {text.mayEdit && steps.length > 0 && <p className="source">{said.unsaved}</p>}
    </Part>
  )
}

const likely: readonly EditorialStep[] = ['publish', 'submit', 'draft', 'restore']
const stopping: readonly EditorialStep[] = ['archive', 'return']

function StepForm(props: Props & { open: OpenTextStep; primary?: boolean }) {
  const { visit, text, open, primary } = props
  const { words, locale } = visit
  const said = words.desk.steps
  const { step } = open
  const body = (
    <>
      {primary && <p className="small">{said.told[step]}</p>}
      <StepFields {...props} />
      <p>
        <Button primary={primary} halt={stopping.includes(step)}>
          {said.name[step]}
        </Button>
      </p>
    </>
  )
  const { collection, id, rev } = text
  return (
    <ActionForm
      id={step}
      action={stepText.bind(null, { locale, collection, id, rev, step })}
      kept={words.frame.errors.kept}
      className={primary ? 'reply' : 'folded'}
    >
      {primary ? body : <Folded ask={said.name[step]}>{body}</Folded>}
    </ActionForm>
  )
}

function StepFields({
  visit,
  text,
  open,
  choices,
  now,
}: Props & { open: OpenTextStep }): ReactNode {
  const { words } = visit
  const said = words.desk.steps
  const asks = (field: string) => open.needs.find((need) => need.field === field)
  const seen = (by: string) => <Seen label={words.frame.visibleTo} by={[by]} />
  const isNew = !text.reviewOn || text.reviewOn <= now || open.step === 'renew'
  const review = isNew ? new Date(now.getTime() + 365 * DAY) : text.reviewOn
  return (
    <>
      {asks('axis')?.required && (
        <Field
          name="axis"
          label={said.axis}
          kind="select"
          options={[{ value: '', label: words.writing.notYet }, ...choices.axis]}
        />
      )}
      {asks('factsAsOf')?.required && (
        <Field name="factsAsOf" label={said.factsAsOf} kind="date" short max={isoDay(now)} />
      )}
      {asks('publishAt') && (
        <Field
          name="publishAt"
          label={said.publishAt}
          kind="datetime-local"
          value={text.publishAt ? isoMinute(text.publishAt) : ''}
          min={isoMinute(now)}
        />
      )}
      {asks('reviewOn') && (
        <Field
          name="reviewOn"
          label={said.reviewOn}
          kind="date"
          short
          value={review ? isoDay(review) : ''}
          min={isoDay(now)}
        />
      )}
      {asks('missingLanguage')?.required && (
        <Check name="missingLanguage" label={said.missingLanguage} />
      )}
      {asks('statusReason.text') && (
        <>
          <Field
            name="statusReason.text"
            label={said.reason}
            kind="textarea"
            rows={3}
            maxLength={2000}
          />
          {seen(open.step === 'renew' ? said.seen.members : said.seen.authors)}
        </>
      )}
    </>
  )
}

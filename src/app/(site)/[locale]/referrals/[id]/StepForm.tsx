import type { ReactNode } from 'react'
import type { ReferralStep } from '@/src/codes/referral'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Seen } from '@/src/ui/Seen'
import { takeStep } from './actions'
import { Folded } from './Folded'
import type { Reading } from './reading'

type Props = {
  reading: Reading
  step: ReferralStep
  /** Folded under this question. */
  ask?: string
  primary?: boolean
  halt?: boolean
  act?: string
  children?: ReactNode
}

/** The form of one step: its fields, who will see them, and the button that says the act. */
export function StepForm({ reading, step, ask, act, primary, halt, children }: Props) {
  const { visit, referral } = reading
  const { locale, words } = visit
  const { id, rev } = referral
  const fields = (
    <>
      {children}
      <p>
        <Button primary={primary} halt={halt}>
          {act ?? words.referral.step[step]}
        </Button>
      </p>
    </>
  )
  return (
    <ActionForm
      id={step}
      action={takeStep.bind(null, { locale, id, rev, step })}
      kept={words.frame.errors.kept}
      className={ask ? 'folded' : 'reply'}
    >
      {ask ? <Folded ask={ask}>{fields}</Folded> : fields}
    </ActionForm>
  )
}

type Reasons = {
  reading: Reading
  step: ReferralStep
  legend: string
  visible: string
}

/** Why: the closed list of the step in words, and a word of one's own. */
export function WhyFields({ reading, step, legend, visible }: Reasons) {
  const { visit, referral, steps } = reading
  const { words } = visit
  const needs = steps.find((open) => open.step === step)?.needs ?? []
  const codes = needs.find(({ field }) => field === 'statusReason.codes')
  if (!codes?.required) return null
  const { field } = words.referral
  const other = referral.side === 'owner' ? referral.from : referral.to
  return (
    <>
      <Choice
        name="statusReason.codes"
        several
        legend={legend}
        hint={field.atLeastOne}
        options={(codes.values ?? []).map((code) => ({
          value: code,
          label: words.codes.reason[code as keyof typeof words.codes.reason] ?? code,
        }))}
      />
      <Field
        name="statusReason.text"
        label={field.word(other.actor.name)}
        hint={codes.values?.includes('other') ? field.wordHint : undefined}
        kind="textarea"
        rows={3}
      />
      <Seen label={words.frame.visibleTo} by={[visible]} />
    </>
  )
}

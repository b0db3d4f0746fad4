import type { Words } from '@/src/i18n/words'

type Said = Readonly<Record<string, string>>

/** What the buttons of a document say, in one language: texts alone, so that they can travel to the browser. */
export type StepWords = {
  title: string
  panel: Words['admin']['steps']
  step: Said
  /** By the path of a field in the body. */
  field: Said
  values: Readonly<Record<string, Said>>
  yes: string
  no: string
  missing: Said
  absent: string
  refusal: Said
}

export function stepWords({ admin, codes, errors, referral }: Words): StepWords {
  const { field, missing, step } = referral
  return {
    title: admin.collections.referrals.fields.steps,
    panel: admin.steps,
    step,
    field: {
      'owner.user': field.contactPerson,
      firstContactOn: field.firstCall,
      overrideReason: field.overrideReason,
      'statusReason.codes': field.why,
      'statusReason.text': admin.steps.word,
      'contact.at': field.at,
      'contact.channel': field.channel,
      'contact.reached': field.reached,
      'outcome.codes': field.outcome,
      'outcome.needMet': field.needMet,
      'outcome.text': admin.steps.word,
    },
    values: {
      'statusReason.codes': codes.reason,
      'contact.channel': codes.channel,
      'outcome.codes': codes.outcome,
      'outcome.needMet': codes.needMet,
    },
    yes: field.reachedYes,
    no: field.reachedNo,
    missing,
    absent: errors.problem.missing,
    refusal: errors.refusal,
  }
}

/** The same, of a practice or an output. */
export function textStepWords({ admin, desk, editorial, errors }: Words): StepWords {
  const { steps } = desk
  return {
    title: admin.collections.outputs.fields.steps,
    panel: { ...admin.steps, atCreation: admin.steps.textAtCreation },
    step: steps.name,
    field: {
      axis: steps.axis,
      factsAsOf: steps.factsAsOf,
      reviewOn: steps.reviewOn,
      publishAt: steps.publishAt,
      missingLanguage: steps.missingLanguage,
      'statusReason.text': steps.reason,
    },
    values: {},
    yes: '',
    no: '',
    missing: {},
    absent: errors.problem.missing,
    refusal: editorial.refusal,
  }
}

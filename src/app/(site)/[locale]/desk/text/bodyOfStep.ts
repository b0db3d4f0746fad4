import type { EditorialStep } from '@/src/codes/knowledge'
import { momentTyped } from '@/src/clocks/momentTyped'
import { typed, typedDay } from '../../../typed'

/** Planned for a moment that has passed, a text would appear at once: nobody means that. */
export const isPlannedTooLate = (step: EditorialStep, form: FormData, now: Date): boolean => {
  const at = new Date(momentTyped(typed(form, 'publishAt')) ?? '')
  return step === 'schedule' && at <= now
}

/** What the form of a step was filled in with. */
export function bodyOfStep(step: EditorialStep, form: FormData): object {
  const reason = { statusReason: { text: typed(form, 'statusReason.text') } }
  const review = form.has('reviewOn') ? { reviewOn: typedDay(form, 'reviewOn') } : {}
  const language = form.has('missingLanguage') ? { missingLanguage: true } : {}
  switch (step) {
    case 'draft':
      return {}
    case 'submit':
      return {
        ...(typed(form, 'axis') ? { axis: typed(form, 'axis') } : {}),
        ...(typed(form, 'factsAsOf') ? { factsAsOf: typedDay(form, 'factsAsOf') } : {}),
      }
    case 'publish':
      return { ...review, ...language }
    case 'schedule':
      return { publishAt: momentTyped(typed(form, 'publishAt')), ...review, ...language }
    case 'renew':
      return { ...review, ...reason }
    default:
      return reason
  }
}

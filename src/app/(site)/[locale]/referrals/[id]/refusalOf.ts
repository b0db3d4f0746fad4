import type { Refusal } from '@/src/codes/referral'
import type { Words } from '@/src/i18n/words'
import { refusal, typedIn, type FieldError, type FormState } from '@/src/ui/formState'

/** What the door answers when it says no. */
type Refused = {
  status?: number
  data?: {
    code?: string
    codes?: Refusal[]
    openSteps?: string[]
    errors?: { path: string; message: string }[]
  }
}

export type SaidNo =
  | { kind: 'mend'; state: FormState }
  /** Somebody was first: `state` keeps what was typed where the step may still be asked. */
  | { kind: 'first'; state: FormState; stillOpen: boolean }
  | { kind: 'closed' }

/** A refusal of the door, beside the field it is about; null for what is no refusal. */
export function refusalOf(
  fault: unknown,
  step: string,
  form: FormData,
  words: Words,
): SaidNo | null {
  const { status, data } = (fault ?? {}) as Refused
  if (status === 400 && data?.errors) return mend(form, words, data.errors.map(atField(words)))
  if (status === 422 && data?.codes) return mend(form, words, data.codes.map(inWords(words)))
  if (status === 409) {
    const { nobody, sendAgain } = words.referral.flash
    return {
      kind: 'first',
      stillOpen: Boolean(data?.openSteps?.includes(step)),
      state: { flash: { tone: 'alert', text: nobody, what: sendAgain }, values: typedIn(form) },
    }
  }
  return status === 403 || status === 404 ? { kind: 'closed' } : null
}

function mend(form: FormData, words: Words, errors: FieldError[]): SaidNo {
  const { one, many } = words.referral.act.refused
  return {
    kind: 'mend',
    state: refusal(form, errors.length === 1 ? one : many(errors.length), errors),
  }
}

/** A whole group that is missing is asked for at its first field. */
const firstFields: Record<string, string> = {
  contact: 'contact.reached',
  statusReason: 'statusReason.codes',
  outcome: 'outcome.codes',
}
const atField =
  (words: Words) =>
  ({ path: asked, message }: { path: string; message: string }): FieldError => {
    const path = firstFields[asked] ?? asked
    const missing: Record<string, string> = words.referral.missing
    const isMissing = message === words.errors.problem.missing
    return { path, message: (isMissing && missing[path]) || message }
  }

const fieldOf: Partial<Record<Refusal, string>> = {
  full: 'overrideReason',
  'attempts-missing': 'statusReason.codes',
}
const inWords =
  (words: Words) =>
  (code: Refusal): FieldError => ({
    path: fieldOf[code] ?? '',
    message: words.errors.refusal[code],
  })

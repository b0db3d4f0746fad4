import type { FlashTone } from './Flash'

/** One thing to mend, at the field of this name; `mend` says what to write instead. */
export type FieldError = { path: string; message: string; mend?: string }
export type Typed = Record<string, string | string[]>

/** What a form's action answers when it does not lead elsewhere: what to mend, and all that was typed. */
export type FormState = {
  title?: string
  errors?: readonly FieldError[]
  values?: Typed
  flash?: { tone: FlashTone; text: string; what?: string }
}
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

/** What was typed, to be shown again; never a password, a file or React's own fields. */
export function typedIn(form: FormData, never: readonly string[] = ['password']): Typed {
  const names = [...new Set(form.keys())].filter(
    (name) => !name.startsWith('$') && !never.includes(name),
  )
  return Object.fromEntries(
    names.map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts]
    }),
  )
}

/** A refusal that loses nothing: `refusal(form, words.frame.errors.title(errors.length), errors)`. */
export const refusal = (
  form: FormData,
  title: string,
  errors: readonly FieldError[],
): FormState => ({
  title,
  errors,
  values: typedIn(form),
})

/** The id of a field's control; `scope` tells two forms of one page apart. */
export const fieldId = (scope: string, name: string): string =>
  `${scope}-${name}`.replace(/[^\w-]+/g, '-')

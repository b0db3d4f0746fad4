import type { Words } from '@/src/i18n/words'
import type { Axis } from '@/src/queries/knownAxes'
import type { FieldError } from '@/src/ui/formState'
import { typed } from '../../typed'

/** What a group is, as it was typed, and what to mend. */
export function groupTyped(form: FormData, words: Words, axes: readonly Axis[]) {
  const said = words.groupPages.form
  const name = typed(form, 'name').slice(0, 200)
  const purpose = typed(form, 'purpose').slice(0, 2000)
  const axis = axes.find(({ id }) => id === typed(form, 'axis'))?.id ?? ''
  const errors: FieldError[] = [
    ...(name ? [] : [{ path: 'name', message: said.nameMissing }]),
    ...(axis ? [] : [{ path: 'axis', message: said.axisMissing }]),
    ...(purpose ? [] : [{ path: 'purpose', message: said.purposeMissing }]),
  ]
  return { about: { name, axis, purpose }, errors }
}

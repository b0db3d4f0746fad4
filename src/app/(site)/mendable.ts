import { refusalIn } from '@/src/errors'
import type { Words } from '@/src/i18n/words'
import { refusal, type FormState } from '@/src/ui/formState'

type Told = { errors?: { path?: string; message: string }[] }

/** What the door refused, at the fields it names; anything else is not the reader's to mend and goes on. */
export function mendable(fault: unknown, form: FormData, words: Words): FormState {
  const no = refusalIn(fault)
  if (!no) throw fault
  const { errors = [] } = (no.data ?? {}) as Told
  const list = errors.map(({ path = '', message }) => ({ path, message }))
  const said = list.length ? list : [{ path: '', message: words.operator.refused }]
  return refusal(form, words.frame.errors.title(said.length), said)
}

import type { Words } from '@/src/i18n/words'
import { refusal, type FormState } from '@/src/ui/formState'

type Refused = {
  status?: number
  data?: { code?: string; errors?: { path: string; message: string }[] }
}

/** What a refusal of the door comes to on the page: beside its field, somebody was first, or it is none of the reader's. */
export function saidNo(
  fault: unknown,
  form: FormData,
  words: Words,
): FormState | 'first' | 'closed' {
  const { status, data } = (fault ?? {}) as Refused
  const { contacts, directory } = words
  const mend = (errors: { path: string; message: string }[]) =>
    refusal(form, directory.request.refusedSave(errors.length), errors)
  if (status === 400 && data?.errors) return mend(data.errors)
  if (status === 422) return mend([{ path: 'channels', message: contacts.widerThanAsked }])
  if (status === 409 && data?.code === 'pending-request')
    return mend([{ path: '', message: contacts.pendingRequest }])
  if (status === 409) return 'first'
  if (status === 403 || status === 404) return 'closed'
  throw fault
}

import type { CollectionAfterErrorHook } from 'payload'
import { inLanguageOf } from '@/src/i18n/ofRequest'

/** Payload says in English why it takes a file no further; whoever sent it reads what is taken, in their language. */
export const tellUnwanted: CollectionAfterErrorHook = ({ error, req }) => {
  const { data } = error as Error & { data?: { errors?: { path: string }[] } }
  if (!data?.errors?.some(({ path }) => path === 'file')) return
  const message = inLanguageOf(req).writing.wrong.file(req.file?.name.slice(0, 80) ?? '')
  const refused = { ...data, errors: [{ path: 'file', message }] }
  return { response: { errors: [{ name: error.name, message, data: refused }] } }
}

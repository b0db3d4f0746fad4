'use server'

import { redirect } from 'next/navigation'
import { acceptTerms } from '@/src/people/acceptTerms'
import { paths } from '@/src/paths'
import { safeNext } from '@/src/safeNext'
import { whoIsHere } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'

export async function accept(
  asked: string,
  next: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, user, locale, words } = await whoIsHere(asked)
  if (!user) redirect(paths.signIn(locale, paths.terms(locale, next ?? undefined)))
  const { missing, refused } = words.terms
  if (form.get('accepted') !== 'yes')
    return refusal(form, refused, [{ path: 'accepted', message: missing }])
  await acceptTerms(payload, { ...user, collection: 'users' })
  redirect(safeNext(next) ?? paths.today(locale))
}

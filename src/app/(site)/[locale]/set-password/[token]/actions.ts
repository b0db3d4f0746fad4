'use server'

import { redirect } from 'next/navigation'
import { setPasswordByLink } from '@/src/people/setPassword'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import type { FormState } from '@/src/ui/formState'
import { typedSecret } from '../../../typed'

/** The link is used up by this post, never by opening the page: what reads mails before people do opens pages too. */
export async function keepPassword(
  asked: string,
  token: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, locale, words } = await whoIsHere(asked)
  const { set, faults } = words.passwords
  const [password, repeat] = [typedSecret(form, 'password'), typedSecret(form, 'repeat')]
  const refused = (path: string, message: string): FormState => ({
    title: set.refused,
    errors: [{ path, message }],
  })
  if (!password) return refused('password', faults.missing)
  if (password !== repeat) return refused('repeat', faults.different)
  const answer = await setPasswordByLink(payload, token, password)
  if (answer === 'gone') redirect(paths.setPassword(locale, token))
  if (answer !== 'done') return refused('password', faults[answer])
  redirect(`${paths.signIn(locale)}?password=set`)
}

'use server'

import { forgotPassword } from '@/src/people/forgotPassword'
import { whoIsHere } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { isAddress, typed } from '../../typed'

/** The same words whether or not anybody has this address. */
export async function askForLink(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { payload, words } = await whoIsHere(asked)
  const said = words.passwords.forgot
  const email = typed(form, 'email')
  if (!isAddress(email))
    return refusal(form, said.title, [{ path: 'email', message: said.missing }])
  await forgotPassword(payload, email)
  return { flash: { tone: 'told', text: said.sent, what: said.sentMore } }
}

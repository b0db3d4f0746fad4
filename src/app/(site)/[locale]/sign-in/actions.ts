'use server'

import { notFound, redirect } from 'next/navigation'
import { demoOf } from '@/src/demo'
import { paths } from '@/src/paths'
import { safeNext } from '@/src/safeNext'
import { whoIsHere } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { openSession } from '../../openSession'
import { personas } from './personas'

export async function signIn(
  asked: string,
  next: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, locale, words } = await whoIsHere(asked)
  const [email, password] = ['email', 'password'].map((name) => String(form.get(name) ?? ''))
  const attempt = await openSession(payload, email ?? '', password ?? '')
  if (attempt.outcome === 'in') redirect(safeNext(next) ?? paths.today(locale))
  const { refused, mistaken } = words.signIn
  const message =
    attempt.outcome === 'too-many' ? words.passwords.tooMany(attempt.retryAfter) : mistaken
  return refusal(form, refused, [{ path: 'email', message }])
}

/** The demonstration's buttons sign in for real, with that person's rights. Without a demonstration there is no such page. */
export async function enterAs(asked: string, form: FormData): Promise<void> {
  const { payload, locale } = await whoIsHere(asked)
  const demo = await demoOf(payload)
  const persona = personas.find(({ email }) => email === form.get('as'))
  if (!demo || !persona) notFound()
  if ((await openSession(payload, persona.email, demo.password)).outcome !== 'in') notFound()
  redirect(paths.today(locale))
}

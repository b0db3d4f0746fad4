'use server'

import { redirect } from 'next/navigation'
import { locales } from '@/src/codes/languages'
import { actorKinds } from '@/src/codes/people'
import { inviteOperator } from '@/src/people/inviteOperator'
import { paths } from '@/src/paths'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { isAddress, ticked, typed } from '../../../typed'
import { requireCoordinator } from '../requireCoordinator'

export async function inviteTheOperator(
  asked: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, user, locale, words } = await requireCoordinator(
    asked,
    `/${asked}/coordination/invite`,
  )
  const said = words.coordination.invite
  const [kind = 'general-support'] = ticked(form, 'kind', actorKinds)
  const [membership = 'member'] = ticked(form, 'membership', ['member', 'invited'] as const)
  const [spoken = locale] = ticked(form, 'locale', locales)
  const name = typed(form, 'name').slice(0, 200)
  const languages = ticked(form, 'languages', Object.keys(words.codes.language))
  const manager = {
    name: typed(form, 'person').slice(0, 200),
    email: typed(form, 'email'),
    locale: spoken,
  }
  const errors: FieldError[] = [
    ...(name ? [] : [{ path: 'name', message: said.nameMissing }]),
    ...(languages.length ? [] : [{ path: 'languages', message: said.languagesMissing }]),
    ...(manager.name ? [] : [{ path: 'person', message: said.personMissing }]),
    ...(isAddress(manager.email)
      ? []
      : [{ path: 'email', message: words.operator.person.emailMissing }]),
  ]
  const { unsent } = words.frame.errors
  if (errors.length) return refusal(form, unsent(errors.length), errors)
  try {
    const answer = await inviteOperator(
      payload,
      { ...user, collection: 'users' },
      { name, kind, membership, languages, manager },
    )
    if (answer.outcome !== 'invited')
      return refusal(form, unsent(1), [
        { path: 'email', message: words.operator.person.emailTaken },
      ])
    form.set('slug', answer.slug)
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.coordination(locale)}?invited=${typed(form, 'slug')}`)
}

'use server'

import { redirect } from 'next/navigation'
import { locales } from '@/src/codes/languages'
import { functions } from '@/src/codes/people'
import { invite, inviteAgain } from '@/src/people/invite'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { absenceIn } from '../../../absence'
import { mendable } from '../../../mendable'
import { isAddress, ticked, typed } from '../../../typed'
import { requireManager, type OperatorVisit } from '../requireManager'

const here = (asked: string) => `/${asked}/operator`

export async function inviteColleague(
  asked: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, here(asked))
  const { payload, user, actor, locale, words } = visit
  const said = words.operator.person
  const [spoken = locale] = ticked(form, 'locale', locales)
  const who = {
    name: typed(form, 'name').slice(0, 200),
    email: typed(form, 'email'),
    locale: spoken,
    functions: ticked(form, 'functions', functions),
  }
  const errors: FieldError[] = [
    ...(who.name ? [] : [{ path: 'name', message: said.nameMissing }]),
    ...(isAddress(who.email) ? [] : [{ path: 'email', message: said.emailMissing }]),
    ...(who.functions.length ? [] : [{ path: 'functions', message: said.functionsMissing }]),
  ]
  if (errors.length) return refusal(form, words.frame.errors.unsent(errors.length), errors)
  const answer = await invite(payload, { ...user, collection: 'users' }, actor.id, who)
  if (answer !== 'invited')
    return refusal(form, words.frame.errors.unsent(1), [
      { path: 'email', message: said.emailTaken },
    ])
  const newcomer = (await colleaguesOf(visit)).find(
    ({ email }) => email === who.email.toLowerCase(),
  )
  redirect(`${paths.operator(locale)}?invited=${newcomer?.id ?? ''}`)
}

export async function sendAgain(asked: string, id: string): Promise<void> {
  const { payload, user, locale } = await requireManager(asked, here(asked))
  await inviteAgain(payload, { ...user, collection: 'users' }, id)
  redirect(`${paths.operator(locale)}?invited=${encodeURIComponent(id)}`)
}

export async function saveFunctions(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, here(asked))
  return write(visit, id, { functions: ticked(form, 'functions', functions) }, form)
}

export async function savePersonAbsence(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, here(asked))
  const read = await absenceIn(visit, id, form)
  return 'refused' in read ? read.refused : write(visit, id, read.absence, form)
}

export async function switchOff(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, here(asked))
  return write(visit, id, { active: false }, form)
}

export async function switchOn(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, here(asked))
  return write(visit, id, { active: true }, form)
}

type Written = Partial<NonNullable<Awaited<ReturnType<typeof colleaguesOf>>[number]>>

/** As the manager: whose colleague it is, and what of theirs may be written, the door decides. */
async function write(
  { as, locale, words }: OperatorVisit,
  id: string,
  data: Written,
  form: FormData,
): Promise<FormState> {
  try {
    await as.update({ collection: 'users', id, data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.operator(locale)}?saved=person#people`)
}

'use server'

import { redirect } from 'next/navigation'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { knownActors } from '@/src/queries/knownActors'
import { requireMember, type MemberVisit } from '@/src/session'
import { refusal, typedIn, type FormState, type Typed } from '@/src/ui/formState'
import { heardAnother } from './lacks'
import { startOf, type Opening } from './start'
import { tryToHandOver } from './tryToHandOver'
import { orderIn, said } from './wishIn'

/** Sends, keeps as a draft, or shows the operators of another need; whatever is refused, nothing typed is lost. */
export async function passOn(
  asked: string,
  opening: Opening,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireMember(asked, paths.newReferral(isLocale(asked) ? asked : 'fr'))
  const { locale, words } = visit
  const { title, unsent } = words.frame.errors
  const values = typedIn(form)
  const answered = said(values, 'consent')
  if (answered === 'no' && values.act !== 'show') redirect(await sheetInstead(visit, values))
  // an answer to another text than the one now shown is no answer
  if (answered !== 'standing' && answered !== 'link' && heardAnother(values)) form.delete('consent')
  if (values.act === 'show') return { values: typedIn(form) }
  if (said(values, 'need') !== said(values, 'rankedFor'))
    return refusal(form, unsent(1), [{ path: 'need', message: words.newReferral.mend.needChanged }])
  const send = values.act === 'send'
  const answer = await tryToHandOver({ visit, start: await startOf(visit, opening), values, send })
  if ('errors' in answer)
    return refusal(form, (send ? unsent : title)(answer.errors.length), answer.errors)
  const told = !send ? 'kept' : answered === 'link' ? 'asked' : 'sent'
  redirect(`${paths.referral(locale, answer.id)}?${told}=1`)
}

/** The person said no: nothing is kept, and they are given what they need to knock themselves. */
async function sheetInstead(visit: MemberVisit, values: Typed): Promise<string> {
  const [first = ''] = orderIn(values)
  const actor = (await knownActors(visit)).get(first)
  return actor ? `${paths.sheet(visit.locale, actor.slug)}?refused=1` : paths.find(visit.locale)
}

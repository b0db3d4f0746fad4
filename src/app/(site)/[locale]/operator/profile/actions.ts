'use server'

import { redirect } from 'next/navigation'
import { communeCodes } from '@/src/codes/situation'
import { paths } from '@/src/paths'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { ticked, typed } from '../../../typed'
import { requireManager } from '../requireManager'
import { deskFields, mostDesks } from './desks'

export async function saveProfile(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { as, actor, locale, words } = await requireManager(asked, `/${asked}/operator/profile`)
  const name = typed(form, 'name')
  if (!name)
    return refusal(form, words.frame.errors.title(1), [
      { path: 'name', message: words.operator.profile.nameMissing },
    ])
  const data = {
    name,
    acronym: typed(form, 'acronym') || null,
    enterpriseNumber: typed(form, 'enterpriseNumber') || null,
    languages: ticked(form, 'languages', Object.keys(words.codes.language)),
    communes: ticked(form, 'communes', communeCodes),
    contactPoints: desksIn(form),
  }
  try {
    await as.update({ collection: 'actors', id: actor.id, data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.operator(locale)}?saved=profile`)
}

/** A line that was left empty, or emptied, is no desk. */
const desksIn = (form: FormData) =>
  Array.from({ length: mostDesks }, (_, n) =>
    Object.fromEntries(
      deskFields.map((field) => [field, typed(form, `desk.${n}.${field}`) || null]),
    ),
  ).filter((desk) => Object.values(desk).some(Boolean))

'use server'

import { redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { locales, type Locale } from '@/src/codes/languages'
import { audiences, capacities } from '@/src/codes/people'
import { communeCodes, stages } from '@/src/codes/situation'
import { inTransaction } from '@/src/database/inTransaction'
import { payloadAs } from '@/src/payloadAs'
import { paths } from '@/src/paths'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { ticked, typed } from '../../../typed'
import { requireManager, type OperatorVisit } from '../requireManager'

export async function saveService(
  asked: string,
  id: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireManager(asked, `/${asked}/operator`)
  const { locale, words } = visit
  const needs = ticked(
    form,
    'needs',
    allOf(await knownNeeds(visit)).map((need) => need.id),
  )
  const errors = missingIn(form, needs, visit)
  if (errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  try {
    await keep(visit, id, form, needs)
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.operator(locale)}?saved=service#services`)
}

export async function removeService(asked: string, id: string): Promise<FormState> {
  const { as, locale } = await requireManager(asked, `/${asked}/operator`)
  await as.delete({ collection: 'services', id })
  redirect(`${paths.operator(locale)}?saved=service#services`)
}

function missingIn(
  form: FormData,
  needs: readonly string[],
  { locale, words }: OperatorVisit,
): FieldError[] {
  const said = words.operator.service
  return [
    ...(locales.some((one) => typed(form, `name.${one}`))
      ? []
      : [{ path: `name.${locale}`, message: said.missingName }]),
    ...(needs.length ? [] : [{ path: 'needs', message: said.missingNeeds }]),
  ]
}

/** All languages or none: three writes, one transaction. */
function keep(
  { payload, user, actor, words }: OperatorVisit,
  id: string | null,
  form: FormData,
  needs: string[],
) {
  const [capacity = 'open'] = ticked(form, 'capacity', capacities)
  const shared = {
    needs,
    stages: ticked(form, 'stages', stages),
    audience: ticked(form, 'audience', audiences),
    languages: ticked(form, 'languages', Object.keys(words.codes.language)),
    communes: ticked(form, 'communes', communeCodes),
    cost: typed(form, 'cost') || null,
    capacity,
    checkedOn: now().toISOString(),
  }
  return inTransaction(payload, { ...user, collection: 'users' }, async (req) => {
    const inTongue = (locale: Locale) => payloadAs(payload, user, { req, locale })
    const [first, ...others] = writtenIn(form)
    if (!first) return
    const data = { ...shared, ...textsOf(form, first) }
    const kept = id
      ? await inTongue(first).update({ collection: 'services', id, data, depth: 0 })
      : await inTongue(first).create({
          collection: 'services',
          data: { ...data, actor: actor.id },
          depth: 0,
        })
    for (const locale of others)
      await inTongue(locale).update({
        collection: 'services',
        id: kept.id,
        data: textsOf(form, locale),
        depth: 0,
      })
  })
}

/** French is where the other two look when they have no text, so a name stands there whoever wrote it. */
function writtenIn(form: FormData): Locale[] {
  const named = locales.filter((one) => typed(form, `name.${one}`))
  return [
    ...new Set<Locale>([
      'fr',
      ...named,
      ...locales.filter((one) => typed(form, `description.${one}`)),
    ]),
  ]
}

function textsOf(form: FormData, locale: Locale) {
  const names = [locale, ...locales].map((one) => typed(form, `name.${one}`))
  return {
    name: names.find(Boolean) ?? '',
    description: typed(form, `description.${locale}`) || null,
    howToReach: typed(form, `howToReach.${locale}`) || null,
  }
}

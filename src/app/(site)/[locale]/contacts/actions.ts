'use server'

import { notFound, redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { contactKinds } from '@/src/codes/contacts'
import { locales, type Locale } from '@/src/codes/languages'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Contact } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { contactsOfOperator } from '@/src/queries/contactsOfOperator'
import { contactToEdit, type ContactToEdit } from '@/src/queries/contactToEdit'
import { allOf, knownNeeds } from '@/src/queries/knownNeeds'
import type { MemberVisit } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../mendable'
import { ticked, typed } from '../../typed'
import { linesIn } from './lines'
import { requireContacts } from './requireContacts'

type Written = Partial<Omit<Contact, 'function'>>

/** A new contact: one's own card, or what a manager adds to the operator's. */
export async function addContact(
  asked: { locale: string; mine: boolean },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireContacts(asked.locale, '')
  const actor = idOf(visit.user.actor)
  if (!actor) notFound()
  const [kind = 'person'] = ticked(form, 'kind', contactKinds)
  const whose: Written = asked.mine
    ? { kind: 'person', user: visit.user.id, listedByName: form.has('listed') }
    : { kind, user: kind === 'person' ? await accountIn(visit, form) : null }
  const shared = await sharedIn(visit, form, null)
  return save(visit, form, null, { actor, ...shared, ...whose })
}

export async function saveContact(
  asked: { locale: string; id: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireContacts(asked.locale, '')
  const was = await contactToEdit(visit, String(asked.id))
  if (!was) notFound()
  const account = was.decides && was.kind === 'person' && !was.user
  return save(visit, form, was.id, {
    ...(await sharedIn(visit, form, was)),
    ...(was.own && { listedByName: form.has('listed') }),
    ...(account && { user: await accountIn(visit, form) }),
  })
}

/** What is not shown to whoever writes is left as it is: a field that is absent keeps what it holds. */
async function sharedIn(
  visit: MemberVisit,
  form: FormData,
  was: ContactToEdit | null,
): Promise<Written> {
  const [families, others] = await Promise.all([knownNeeds(visit), contactsOfOperator(visit)])
  const name = typed(form, 'name').slice(0, 200)
  const [deputy = null] = ticked(
    form,
    'deputy',
    others.map(({ id }) => id),
  )
  const isSeen = !was || was.namesOpen
  return {
    competences: ticked(
      form,
      'needs',
      allOf(families).map(({ id }) => id),
    ),
    languages: ticked(form, 'languages', Object.keys(visit.words.codes.language)),
    channels: linesIn(form, was),
    checkedOn: now().toISOString(),
    ...((name || isSeen) && { name: name || null }),
    ...(isSeen && { deputy }),
  }
}

async function accountIn(visit: MemberVisit, form: FormData): Promise<string | null> {
  const people = (await colleaguesOf(visit)).map(({ id }) => id)
  return ticked(form, 'user', people)[0] ?? null
}

/** All languages or none; French is where the other two look, so a function stands there whoever wrote it. */
async function save(
  visit: MemberVisit,
  form: FormData,
  id: string | null,
  shared: Written,
): Promise<FormState> {
  const { payload, user, locale, words } = visit
  const texts = locales.filter((one) => typed(form, `function.${one}`))
  if (!texts.length)
    return refusal(form, words.frame.errors.title(1), [
      { path: `function.${locale}`, message: words.directory.form.functionMissing },
    ])
  const inTongue = (one: Locale) =>
    (typed(form, `function.${one}`) || typed(form, `function.${texts[0]}`)).slice(0, 200)
  let kept = id
  try {
    kept = await inTransaction(payload, { ...user, collection: 'users' }, async (req) => {
      const as = (one: Locale) => payloadAs(payload, user, { req, locale: one })
      const data = { ...shared, function: inTongue('fr') }
      const saved = id
        ? await as('fr').update({ collection: 'contacts', id, data, depth: 0 })
        : await as('fr').create({ collection: 'contacts', data: data as Contact, depth: 0 })
      for (const one of texts.filter((text) => text !== 'fr'))
        await as(one).update({
          collection: 'contacts',
          id: saved.id,
          data: { function: inTongue(one) },
          depth: 0,
        })
      return saved.id
    })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.contact(locale, kept ?? '')}?saved=1`)
}

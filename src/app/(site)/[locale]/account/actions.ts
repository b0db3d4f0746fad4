'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { digests, feedKinds, type FeedKind } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { giveFeed, revokeFeed } from '@/src/feeds/giveFeed'
import { changePassword } from '@/src/people/setPassword'
import { paths } from '@/src/paths'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { absenceIn } from '../../absence'
import { ticked, typed, typedSecret } from '../../typed'

const saved = (locale: Parameters<typeof paths.account>[0], what: string) =>
  redirect(`${paths.account(locale)}?saved=${what}`)

export async function saveMe(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { as, user, locale, words } = await requireMember(asked, `/${asked}/account`)
  const name = typed(form, 'name').slice(0, 200)
  const [spoken = user.locale] = ticked(form, 'locale', locales)
  if (!name)
    return refusal(form, words.frame.errors.title(1), [
      { path: 'name', message: words.account.me.nameMissing },
    ])
  await as.update({ collection: 'users', id: user.id, data: { name, locale: spoken }, depth: 0 })
  return saved(locale, 'me')
}

export async function saveAbsence(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const visit = await requireMember(asked, `/${asked}/account`)
  const { as, user, locale } = visit
  const read = await absenceIn(visit, user.id, form)
  if ('refused' in read) return read.refused
  await as.update({ collection: 'users', id: user.id, data: read.absence, depth: 0 })
  return saved(locale, 'absence')
}

export async function saveWeekly(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { as, user, locale } = await requireMember(asked, `/${asked}/account`)
  const [digest = 'weekly'] = ticked(form, 'digest', digests)
  await as.update({ collection: 'users', id: user.id, data: { digest }, depth: 0 })
  return saved(locale, 'weekly')
}

/** The new address stands in the answer and nowhere else: what is kept of it cannot be shown again. */
export async function openFeed(asked: string, said: FeedKind): Promise<FormState> {
  const { payload, user, locale, words } = await requireMember(asked, `/${asked}/account`)
  const kind = feedKinds.find((one) => one === said)
  if (!kind) return {}
  const address = await giveFeed(payload, user, kind)
  revalidatePath(paths.account(locale))
  return { flash: { tone: 'open', text: words.account.feeds.shown, what: address } }
}

export async function closeFeed(asked: string, said: FeedKind): Promise<FormState> {
  const { payload, user, locale } = await requireMember(asked, `/${asked}/account`)
  const kind = feedKinds.find((one) => one === said)
  if (kind) await revokeFeed(payload, user, kind)
  return saved(locale, 'feeds')
}

export async function savePassword(
  asked: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { payload, user, words } = await requireMember(asked, `/${asked}/account`)
  const { faults } = words.passwords
  const { password: said } = words.account
  const [old, next, repeat] = ['old', 'next', 'repeat'].map((name) => typedSecret(form, name))
  const refused = (path: string, message: string): FormState => ({
    title: said.refused,
    errors: [{ path, message }],
  })
  if (!next) return refused('next', faults.missing)
  if (next !== repeat) return refused('repeat', faults.different)
  const answer = await changePassword(
    payload,
    { ...user, collection: 'users' },
    { old: old ?? '', next },
  )
  if (answer === 'done') return { flash: { tone: 'open', text: said.done, what: said.doneMore } }
  if (answer === 'too-many') return refused('old', words.passwords.tooMany(60))
  return refused(answer === 'mistaken' ? 'old' : 'next', faults[answer])
}

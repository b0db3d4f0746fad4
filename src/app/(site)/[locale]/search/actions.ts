'use server'

import { redirect } from 'next/navigation'
import { notifications } from '@/src/codes/knowledge'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { paths } from '@/src/paths'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../mendable'
import { ticked, typed } from '../../typed'
import { askedIn, queryOf } from './askedIn'

export type OwnCollection = 'bookmarks' | 'saved-searches' | 'follows'
const own: readonly OwnCollection[] = ['bookmarks', 'saved-searches', 'follows']
const subjects = ['thematic-axes', 'working-groups', 'needs'] as const

/** Keeps this search, and says how often its owner wants to hear of what is new in it. */
export async function keepSearch(
  asked: string,
  query: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { q, filters } = askedIn(addressOf(String(query)))
  const here = `/${asked}/search?${queryOf({ q, filters })}`
  const { as, locale, words } = await requireMember(asked, here)
  const [notify = 'never'] = ticked(form, 'notify', notifications)
  try {
    await as.create({
      collection: 'saved-searches',
      data: { q, filters, notify } as never,
      depth: 0,
    })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(paths.search(locale, `${queryOf({ q, filters })}&kept=1`))
}

const addressOf = (query: string) => {
  const said = new URLSearchParams(query)
  return Object.fromEntries([...new Set(said.keys())].map((name) => [name, said.getAll(name)]))
}

/** Follows an axis, a group or a need; what is followed already stays so. */
export async function follow(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { as, locale, words } = await requireMember(asked, `/${asked}/search`)
  const [kind, value = ''] = typed(form, 'subject').split(':')
  const relationTo = subjects.find((one) => one === kind)
  if (!relationTo || !value)
    return refusal(form, words.frame.errors.title(1), [
      { path: 'subject', message: words.knowledge.mine.choose },
    ])
  try {
    const data = { subject: { relationTo, value } } as never
    await as.create({ collection: 'follows', data, depth: 0 })
  } catch (fault) {
    if ((fault as { status?: number }).status !== 409) return mendable(fault, form, words)
  }
  redirect(`${paths.search(locale)}?saved=1#mine`)
}

/** Takes away what one kept for oneself. */
export async function dropMine(asked: string, from: OwnCollection, id: string): Promise<void> {
  const { as, locale } = await requireMember(asked, `/${asked}/search`)
  const collection = own.find((one) => one === from)
  if (collection) await as.delete({ collection, id: String(id), depth: 0 }).catch(unlessClosed)
  redirect(`${paths.search(locale)}?saved=1#mine`)
}

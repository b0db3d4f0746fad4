'use server'

import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { knownAxes } from '@/src/queries/knownAxes'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { typed } from '../../../typed'
import { requireGroups } from '../requireGroups'
import { groupTyped } from '../typedGroup'

/** Asks for a group in the name of one's operator; the coordination may open it at once. */
export async function askForGroup(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const visit = await requireGroups(asked, `/${asked}/groups/new`)
  const { as, locale, words, user } = visit
  const { about, errors } = groupTyped(form, words, await knownAxes(visit))
  if (errors.length) return refusal(form, words.frame.errors.unsent(errors.length), errors)
  const opens = user.roles.includes('coordinator')
  const status = opens && typed(form, 'open') === 'yes' ? ('open' as const) : undefined
  let id: string
  try {
    const data = { ...about, ...(status && { status }) }
    id = (await as.create({ collection: 'working-groups', data, depth: 0 })).id
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.group(locale, id)}?done=${opens ? 'saved' : 'sent'}`)
}

'use server'

import { redirect } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { capacities } from '@/src/codes/people'
import { paths } from '@/src/paths'
import { ticked } from '../../typed'
import { requireManager } from './requireManager'

/** One click: how much room there is, looked at today. */
export async function setRoom(asked: string, id: string, form: FormData): Promise<void> {
  const { as, locale } = await requireManager(asked, `/${asked}/operator`)
  const [capacity] = ticked(form, 'capacity', capacities)
  if (!capacity) redirect(paths.operator(locale))
  const data = { capacity, checkedOn: now().toISOString() }
  await as.update({ collection: 'services', id, data, depth: 0 })
  redirect(`${paths.operator(locale)}?checked=${encodeURIComponent(id)}#services`)
}

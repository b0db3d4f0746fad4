'use server'

import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { safeNext } from '@/src/safeNext'
import { ticked } from '../../typed'
import { requireGroups } from './requireGroups'

/** Opens or closes a group. */
export async function setStatus(
  asked: string,
  id: string,
  back: string,
  form: FormData,
): Promise<void> {
  const { as, locale, user } = await requireGroups(asked, safeNext(back) ?? `/${asked}/groups`)
  const here = safeNext(back) ?? paths.groups(locale)
  const [status] = ticked(form, 'status', ['open', 'closed'] as const)
  if (!status) redirect(here)
  // the field is the coordination's: of anyone else Payload would drop it and say nothing
  const saved =
    user.roles.includes('coordinator') &&
    (await as
      .update({ collection: 'working-groups', id: String(id), depth: 0, data: { status } })
      .catch(unlessClosed))
  redirect(`${here}?done=${saved ? status : 'refused'}`)
}

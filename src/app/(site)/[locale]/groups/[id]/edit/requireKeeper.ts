import { notFound } from 'next/navigation'
import { oneGroup } from '@/src/queries/groupsSeen'
import { requireGroups } from '../../requireGroups'

/** For the chair of the group and the coordination; to others this page does not exist. */
export async function requireKeeper(spoken: string, id: string) {
  const visit = await requireGroups(spoken, `/${spoken}/groups/${encodeURIComponent(id)}`)
  const group = await oneGroup(visit, id)
  if (!group || !(group.chairs || visit.user.roles.includes('coordinator'))) notFound()
  return { visit, group }
}

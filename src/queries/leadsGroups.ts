import type { Asking } from './asking'
import { groupsWhere, type GroupSeen } from './groupsSeen'

/** Which meetings may the reader call: the plenaries, and those of which groups? */
export async function leadsGroups(
  asking: Asking,
): Promise<{ plenaries: boolean; groups: GroupSeen[] }> {
  const plenaries = asking.user.roles.includes('coordinator')
  const groups = await groupsWhere(
    asking,
    plenaries
      ? { status: { equals: 'open' } }
      : {
          and: [{ status: { equals: 'open' } }, { chair: { equals: asking.user.id } }],
        },
  )
  return { plenaries, groups }
}

import type { Where } from 'payload'
import type { GroupStatus } from '@/src/codes/knowledge'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import type { WorkingGroup } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { everyDoc } from './everyDoc'
import { named, type Named } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

export type GroupMember = { id: string; actor: Named | null; user: Named | null }

/** A group as every member knows it, and how the reader stands to it. */
export type GroupSeen = {
  id: string
  name: Said
  purpose: Said | null
  /** As they stand in the reader's language alone: what a form may write over. */
  own: { name: string; purpose: string }
  axis: string | null
  status: GroupStatus
  chair: Named | null
  members: GroupMember[]
  askedBy: Named[]
  createdAt: Date
  sits: boolean
  chairs: boolean
}

const none = { docs: [], hasNextPage: false }

/** Which groups are there? */
export async function groupsWhere(asking: Asking, where: Where = {}): Promise<GroupSeen[]> {
  const as = inEveryTongue(asking)
  const docs = await everyDoc<WorkingGroup>(
    async (page) =>
      (await as
        .find({
          collection: 'working-groups',
          where,
          sort: 'createdAt',
          depth: 1,
          limit: 100,
          page,
        })
        .catch(unlessClosed)) ?? none,
  )
  return docs.map((group) => seen(group, asking))
}

/** One group; null where there is none for this reader. */
export const oneGroup = async (asking: Asking, id: string): Promise<GroupSeen | null> =>
  (await groupsWhere(asking, { id: { equals: id } }))[0] ?? null

function seen(group: WorkingGroup, { user, locale }: Asking): GroupSeen {
  const actor = idOf(user.actor)
  const [name, purpose] = [group.name, group.purpose] as unknown as [Spoken, Spoken]
  const members = group.members ?? []
  const chairs = idOf(group.chair) === user.id
  return {
    id: group.id,
    name: saidIn(name, locale, null) ?? { text: '…', lang: locale },
    purpose: saidIn(purpose, locale, null),
    own: { name: name?.[locale] ?? '', purpose: purpose?.[locale] ?? '' },
    axis: idOf(group.axis),
    status: group.status ?? 'requested',
    chair: named(group.chair),
    members: members.map((row) => ({
      id: row.id ?? '',
      actor: named(row.actor),
      user: named(row.user),
    })),
    askedBy: (group.askedBy ?? []).map(named).filter((one) => one !== null),
    createdAt: new Date(group.createdAt),
    chairs,
    sits:
      chairs ||
      members.some((row) =>
        idOf(row.user) ? idOf(row.user) === user.id : actor !== null && idOf(row.actor) === actor,
      ),
  }
}

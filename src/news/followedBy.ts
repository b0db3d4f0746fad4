import type { Payload } from 'payload'
import { idOf } from '@/src/idOf'
import type { Follow, User } from '@/src/payload-types'

/** The axes, groups and needs that this person follows, by id. */
export async function followedBy(payload: Payload, user: User): Promise<Set<string>> {
  const { docs } = await payload.db.find<Follow>({
    collection: 'follows',
    where: { user: { equals: user.id } },
    pagination: false,
    limit: 0,
    req: {},
  })
  return new Set(docs.map(({ subject }) => idOf(subject.value) ?? ''))
}

import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import type { Asking } from './asking'

/** Who works in the asker's operator: the people who may stand in, answer, be invited again. */
export async function colleaguesOf({ payload, user, locale }: Asking): Promise<User[]> {
  const actor = idOf(user.actor)
  if (!actor) return []
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'users',
    where: { actor: { equals: actor } },
    sort: 'name',
    limit: 100,
    depth: 0,
  })
  return docs
}

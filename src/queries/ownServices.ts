import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Service } from '@/src/payload-types'
import type { Asking } from './asking'

/** What does the asker's operator offer? */
export async function ownServices({ payload, user, locale }: Asking): Promise<Service[]> {
  const actor = idOf(user.actor)
  if (!actor) return []
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'services',
    where: { actor: { equals: actor } },
    sort: 'createdAt',
    limit: 100,
    depth: 0,
  })
  return docs
}

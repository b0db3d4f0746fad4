import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Actor, Service } from '@/src/payload-types'
import type { Asking } from './asking'

export type Sheet = { actor: Actor; sections: Actor[]; services: Service[] }

/** What does a person need to knock at this door themselves? Null where there is no such operator. */
export async function sheetOf(
  { payload, user, locale }: Asking,
  slug: string,
): Promise<Sheet | null> {
  const as = payloadAs(payload, user, { locale })
  const { docs } = await as.find({
    collection: 'actors',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
  })
  const [actor] = docs
  if (!actor) return null
  const whole = idOf(actor.parent)
  const [sections, services] = await Promise.all([
    as.find({
      collection: 'actors',
      where: { parent: { equals: actor.id } },
      depth: 0,
      limit: 100,
      sort: 'name',
    }),
    as.find({
      collection: 'services',
      where: { actor: { in: whole ? [actor.id, whole] : [actor.id] } },
      depth: 0,
      limit: 100,
      sort: 'createdAt',
    }),
  ])
  return { actor, sections: sections.docs, services: services.docs }
}

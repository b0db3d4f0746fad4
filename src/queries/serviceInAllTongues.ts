import type { Locale } from '@/src/codes/languages'
import { payloadAs } from '@/src/payloadAs'
import type { Service } from '@/src/payload-types'
import type { Asking } from './asking'

type Tongues = Partial<Record<Locale, string | null>>
export type ServiceInAllTongues = Omit<Service, 'name' | 'description' | 'howToReach'> & {
  name: Tongues
  description?: Tongues | null
  howToReach?: Tongues | null
}

/** One service with each text in the three languages, none filled in from another; null where there is none. */
export async function serviceInAllTongues(
  { payload, user }: Asking,
  id: string,
): Promise<ServiceInAllTongues | null> {
  const found = await payloadAs(payload, user).find({
    collection: 'services',
    locale: 'all',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
  })
  return (found.docs[0] as unknown as ServiceInAllTongues | undefined) ?? null
}

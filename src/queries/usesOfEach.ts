import { idOf } from '@/src/idOf'
import type { Application } from '@/src/payload-types'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { unlessClosed } from './unlessClosed'

/** How often was each of these practices used, as far as the reader may know? */
export async function usesOfEach(
  { payload, user }: Asking,
  practices: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>()
  if (!practices.length) return counted
  const docs = await everyDoc(
    async (page) =>
      (await payloadAs(payload, user).find({
        collection: 'applications',
        where: { practice: { in: [...practices] } },
        select: { practice: true },
        sort: 'createdAt',
        depth: 0,
        limit: 100,
        page,
      })) as { docs: Pick<Application, 'practice'>[]; hasNextPage: boolean },
  ).catch(unlessClosed)
  for (const { practice } of docs ?? []) {
    const id = idOf(practice) ?? ''
    counted.set(id, (counted.get(id) ?? 0) + 1)
  }
  return counted
}

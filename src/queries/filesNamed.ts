import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

/** What are these files called? By id; one that the reader may not have is not named. */
export async function filesNamed(
  { payload, user }: Asking,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { docs } = await payloadAs(payload, user).find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    select: { filename: true },
    depth: 0,
    limit: 100,
  })
  return new Map(docs.map(({ id, filename }) => [id, filename ?? id]))
}

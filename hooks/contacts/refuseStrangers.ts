import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '@/src/idOf'
import type { Fault } from '@/src/workflows/stepFields'
import { wrongBody } from '../refusals'

/** The account behind a contact and the contact that stands in are of its own operator. */
export const refuseStrangers: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const ofOperator: Where = { actor: { equals: idOf(data.actor) } }
  const asked = [
    ['user', 'users', [ofOperator, { active: { not_equals: false } }]],
    ['deputy', 'contacts', [ofOperator]],
  ] as const
  const faults: Fault[] = []
  for (const [path, collection, also] of asked) {
    const id = idOf(data[path])
    if (!id || id === idOf(originalDoc?.[path])) continue
    if (!(await isThere(req, collection, id, also))) faults.push({ path, problem: 'unknown' })
  }
  if (faults.length) throw wrongBody(req, 'contacts', faults)
  return data
}

async function isThere(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  also: readonly Where[],
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, ...also] }
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0
}

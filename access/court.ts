import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/src/idOf'
import { asker } from './vocabulary'

/** Whether the asker works for the court or for one of its sections, which have no membership of their own. */
export async function isOfCourt(req: PayloadRequest): Promise<boolean> {
  const who = asker(req)
  if (!who?.actor || who.ofCourt) return Boolean(who?.ofCourt)
  const where = { id: { equals: who.actor } }
  const own = await req.payload.db.findOne<{ id: string; parent?: unknown }>({
    collection: 'actors',
    where,
    req,
  })
  const parent = idOf(own?.parent)
  if (!parent) return false
  const isCourt: Where = { and: [{ id: { equals: parent } }, { receives: { equals: 'sheet' } }] }
  return (await req.payload.db.count({ collection: 'actors', where: isCourt, req })).totalDocs > 0
}

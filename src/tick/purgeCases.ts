import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '@/src/idOf'
import type { Case, Consent, Link } from '@/src/payload-types'
import { asClock } from '@/src/tick/asClock'
import type { Deed } from '@/src/tick/deed'
import { erase, oldest, recordPurge } from './erase'

/**
 * A case of which nothing was ever sent ends after thirty days, and what the person agreed to ends with it: a consent under which
 * nothing was disclosed proves nothing, and says that this person was in difficulty. That it stood is in the record, by id. Not
 * while they agreed, or were asked, in these thirty days: somebody is at work on it.
 */
export async function purgeCases(payload: Payload): Promise<Deed[]> {
  const { docs } = await payload.db.find<Case>({
    collection: 'cases',
    where: { and: [{ status: { equals: 'draft' } }, { createdAt: { less_than_equal: oldest() } }] },
    pagination: false,
    limit: 0,
    req: {},
  })
  const deeds: Deed[] = []
  for (const { id } of docs) {
    const reference = await asClock(payload, (req) => purge(req, id))
    if (reference) deeds.push({ did: 'purge-case', case: reference })
  }
  return deeds
}

async function purge(req: PayloadRequest, id: string): Promise<string | null> {
  const where = { id: { equals: id } }
  const ofCase: Where = { case: { equals: id } }
  const found = await req.payload.db.findOne<Case>({ collection: 'cases', where, req })
  if (!found || (await counts(req, 'referrals', ofCase))) return null
  const lately: Where = {
    or: [{ createdAt: { greater_than: oldest() } }, { givenAt: { greater_than: oldest() } }],
  }
  if (await counts(req, 'consents', { and: [ofCase, lately] })) return null
  const link = await req.payload.db.findOne<Link>({ collection: 'links', where: ofCase, req })
  if (link) await erase(req, 'outbox', { link: link.id })
  for (const consent of await consentsOf(req, ofCase)) await erase(req, 'outbox', { consent })
  await erase(req, 'links', { case: id })
  await erase(req, 'consents', { case: id })
  await erase(req, 'cases', { id })
  await recordPurge(req, 'case.purge', 'cases', id)
  return found.reference ?? id
}

const counts = async (req: PayloadRequest, collection: 'referrals' | 'consents', where: Where) =>
  (await req.payload.db.count({ collection, where, req })).totalDocs > 0

async function consentsOf(req: PayloadRequest, where: Where): Promise<string[]> {
  const all = { pagination: false, limit: 0, req } as const
  const { docs } = await req.payload.db.find<Consent>({ collection: 'consents', where, ...all })
  return docs.map((one) => idOf(one) ?? '')
}

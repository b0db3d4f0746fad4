import type { Payload, PayloadRequest, Where } from 'payload'
import { asClock } from '@/src/tick/asClock'
import type { Referral } from '@/src/payload-types'
import type { Deed } from '@/src/tick/deed'
import { erase, oldest, recordPurge } from './erase'

/** Drafts that were never sent end after thirty days. */
export async function purgeDrafts(payload: Payload): Promise<Deed[]> {
  const { docs } = await payload.db.find<Referral>({
    collection: 'referrals',
    where: { and: [{ status: { equals: 'draft' } }, { createdAt: { less_than_equal: oldest() } }] },
    pagination: false,
    limit: 0,
    req: {},
  })
  const deeds: Deed[] = []
  for (const draft of docs) deeds.push(...(await asClock(payload, (req) => purge(req, draft))))
  return deeds
}

async function purge(req: PayloadRequest, draft: Referral): Promise<Deed[]> {
  // sent or edited since it was listed: it is looked at again at the next pass
  const isSame: Where = { and: [{ id: { equals: draft.id } }, { rev: { equals: draft.rev } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'referrals', where: isSame, req })
  if (!totalDocs) return []
  await erase(req, 'outbox', { referral: draft.id })
  await erase(req, 'referrals', { id: draft.id })
  await recordPurge(req, 'referral.purge', 'referrals', draft.id)
  return [{ did: 'purge-draft', referral: draft.reference ?? draft.id }]
}

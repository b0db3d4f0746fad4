import type { Payload, PayloadRequest, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { asClock } from '@/src/tick/asClock'
import { idOf } from '@/src/idOf'
import type { Case, Consent, Link, Referral } from '@/src/payload-types'
import type { Deed } from '@/src/tick/deed'

const daysKept = 30

/** Drafts that were never sent end after thirty days, and with its last referral a case as old as that. */
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

const oldest = (): string => new Date(now().getTime() - daysKept * DAY).toISOString()

async function purge(req: PayloadRequest, draft: Referral): Promise<Deed[]> {
  // sent or edited since it was listed: it is looked at again at the next pass
  const isSame: Where = { and: [{ id: { equals: draft.id } }, { rev: { equals: draft.rev } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'referrals', where: isSame, req })
  if (!totalDocs) return []
  await erase(req, 'outbox', { referral: draft.id })
  await erase(req, 'referrals', { id: draft.id })
  await record(req, 'referral.purge', 'referrals', draft.id)
  const purged: Deed = { did: 'purge-draft', referral: draft.reference ?? draft.id }
  const caseReference = await purgeCase(req, idOf(draft.case) ?? '')
  return caseReference ? [purged, { did: 'purge-case', case: caseReference }] : [purged]
}

/** Nothing was ever sent of it: who it was about, and what they agreed to, ends with it. */
async function purgeCase(req: PayloadRequest, id: string): Promise<string | null> {
  const where: Where = {
    and: [{ id: { equals: id } }, { createdAt: { less_than_equal: oldest() } }],
  }
  const found = await req.payload.db.findOne<Case>({ collection: 'cases', where, req })
  const ofCase = { case: { equals: id } }
  const { totalDocs } = await req.payload.db.count({ collection: 'referrals', where: ofCase, req })
  if (!found || totalDocs) return null
  const link = await req.payload.db.findOne<Link>({ collection: 'links', where: ofCase, req })
  if (link) await erase(req, 'outbox', { link: link.id })
  for (const consent of await consentsOf(req, id)) await erase(req, 'outbox', { consent })
  await erase(req, 'links', { case: id })
  await erase(req, 'consents', { case: id })
  await erase(req, 'cases', { id })
  await record(req, 'case.purge', 'cases', id)
  return found.reference ?? id
}

async function consentsOf(req: PayloadRequest, caseId: string): Promise<string[]> {
  const where = { case: { equals: caseId } }
  const all = { pagination: false, limit: 0, req } as const
  const { docs } = await req.payload.db.find<Consent>({ collection: 'consents', where, ...all })
  return docs.map(({ id }) => id)
}

type Erased = 'referrals' | 'outbox' | 'links' | 'consents' | 'cases'

const erase = async (req: PayloadRequest, collection: Erased, is: Record<string, string>) => {
  const where = Object.fromEntries(Object.entries(is).map(([path, equals]) => [path, { equals }]))
  await req.payload.db.deleteMany({ collection, where, req })
}

const record = (req: PayloadRequest, action: string, collection: string, id: string) =>
  appendEvent(req, { by: { kind: 'clock' }, action, on: { collection, id } })

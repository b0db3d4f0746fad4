import type { Payload, PayloadRequest, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { momentOf, wallTime } from '@/src/clocks/brussels'
import { undoUntil } from '@/src/clocks/deadlines'
import { now } from '@/src/clocks/now'
import { isLive, liveStatuses } from '@/src/codes/referral'
import { consentFor } from '@/src/consents/consentOf'
import { asClock } from '@/src/tick/asClock'
import { env } from '@/src/env'
import { idOf } from '@/src/idOf'
import type { Case, Consent, Referral } from '@/src/payload-types'
import type { Deed } from '@/src/tick/deed'
import { neverAskedAbout } from '@/src/tick/neverAskedAbout'
import { writeIf } from '@/src/database/writeIf'

const askedPerDay = 30
const action = 'referral.already-followed'

/**
 * Whether another operator already helps the same enterprise: said once, under a consent that allows it, when the referral
 * can no longer be undone and its mail has left. Asked earlier it would tell anyone with a public number who is in difficulty.
 */
export async function tellAlreadyFollowed(payload: Payload): Promise<Deed[]> {
  const req = { payload, context: {} } as PayloadRequest
  const consents = await consentsThatAllow(req)
  const shut = await neverAskedAbout(req)
  const deeds: Deed[] = []
  for (const referral of await unasked(req, consents)) {
    if (sidesOf(referral).some((actor) => shut.has(actor))) continue
    if (!(await mailHasLeft(req, referral.id))) continue
    if (await asClock(payload, (one) => answer(one, referral, shut)))
      deeds.push({ did: 'already-followed', referral: referral.reference ?? referral.id })
  }
  return deeds
}

async function consentsThatAllow(req: PayloadRequest): Promise<Consent[]> {
  const { docs } = await req.payload.db.find<Consent>({
    collection: 'consents',
    where: {
      and: [{ status: { equals: 'active' } }, { categories: { in: ['already-followed'] } }],
    },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

/** Live, past its undo window, not asked yet, and its operator named by one of these consents. */
async function unasked(req: PayloadRequest, consents: readonly Consent[]): Promise<Referral[]> {
  const cases = [...new Set(consents.map((consent) => idOf(consent.case)))]
  if (!cases.length) return []
  const docs = await liveOf(req, cases)
  return docs.filter(({ alreadyFollowed, sentAt, owner, ...referral }) => {
    if (typeof alreadyFollowed === 'boolean' || !sentAt) return false
    if (undoUntil(new Date(sentAt), env.undoSeconds) > now()) return false
    const ofCase = consents.filter((consent) => idOf(consent.case) === idOf(referral.case))
    return Boolean(consentFor(ofCase, idOf(owner.actor) ?? ''))
  })
}

async function liveOf(req: PayloadRequest, cases: readonly unknown[]): Promise<Referral[]> {
  const { docs } = await req.payload.db.find<Referral>({
    collection: 'referrals',
    where: { and: [{ case: { in: cases } }, { status: { in: [...liveStatuses] } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function mailHasLeft(req: PayloadRequest, referral: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'outbox',
    where: {
      and: [
        { referral: { equals: referral } },
        { kind: { equals: 'referral-sent' } },
        { state: { equals: 'sent' } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

async function answer(
  req: PayloadRequest,
  referral: Referral,
  shut: Set<string>,
): Promise<boolean> {
  const asker = idOf(referral.requester?.actor) ?? ''
  const where = { id: { equals: idOf(referral.case) } }
  const known = await req.payload.db.findOne<Case>({ collection: 'cases', where, req })
  if (!known?.firmHash || (await askedToday(req, asker)) >= askedPerDay) return false
  const isFollowed = await isHelpedElsewhere(req, known, shut)
  if (!(await store(req, referral, isFollowed))) return false
  await appendEvent(req, {
    by: { kind: 'clock', actor: asker },
    action,
    on: { collection: 'referrals', id: referral.id },
  })
  return true
}

async function isHelpedElsewhere(
  req: PayloadRequest,
  { firmHash, actor }: Case,
  shut: Set<string>,
) {
  const ofFirm = { firmHash: { equals: firmHash } }
  const elsewhere = { actor: { not_equals: idOf(actor) } }
  const all = { pagination: false, limit: 0, req } as const
  const { docs } = await req.payload.db.find<Case>({
    collection: 'cases',
    where: { and: [ofFirm, elsewhere] },
    ...all,
  })
  if (!docs.length) return false
  const live = await liveOf(
    req,
    docs.map(({ id }) => id),
  )
  return live.some((referral) => !sidesOf(referral).some((side) => shut.has(side)))
}

/** Only where the referral still stands as it was looked at. */
async function store(req: PayloadRequest, { id, rev, status }: Referral, isFollowed: boolean) {
  if (!status || !isLive(status)) return false
  return Boolean(
    await writeIf(req, 'referrals', { id, status, rev }, { alreadyFollowed: isFollowed }),
  )
}

async function askedToday(req: PayloadRequest, actor: string): Promise<number> {
  const midnight = momentOf({ day: wallTime(now()).day, time: 0 }).toISOString()
  const said: Where[] = [{ action: { equals: action } }, { 'by.actor': { equals: actor } }]
  const where = { and: [...said, { at: { greater_than_equal: midnight } }] }
  return (await req.payload.db.count({ collection: 'audit-events', where, req })).totalDocs
}

const sidesOf = ({ requester, owner }: Referral): string[] => [
  idOf(requester?.actor) ?? '',
  idOf(owner.actor) ?? '',
]

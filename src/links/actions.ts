import type { PayloadRequest, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { Happening } from '@/src/audit/chain'
import { now } from '@/src/clocks/now'
import { liveStatuses } from '@/src/codes/referral'
import { withdrawConsents, withdrawFrom } from '@/src/consents/withdraw'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import { personToTell } from '@/src/outbox/recipients'
import { asSystem } from '@/src/payloadAs'
import type { Consent, Link, Referral } from '@/src/payload-types'
import { answered } from '@/src/workflows/consent'

const by: Happening['by'] = { kind: 'entrepreneur' }

/** What the person does, inside the transaction of the act; false where there is nothing of theirs to do it on. */
type Action = (req: PayloadRequest, link: Link, on: string) => Promise<boolean>

export const giveConsent: Action = (req, link, on) =>
  answer(req, link, on, { ...answered(now()) }, 'consent.give')

export const refuseConsent: Action = (req, link, on) =>
  answer(req, link, on, { status: 'rejected' }, 'consent.refuse')

/** One referral: its operator is shut out of what it knew, in the same transaction. */
export const withdrawReferral: Action = async (req, link, on) => {
  const [referral] = await liveOf(req, link, { id: { equals: on } })
  if (!referral) return false
  await withdraw(req, referral)
  return true
}

/** One operator, whether or not something lives there. */
export const withdrawOperator: Action = async (req, link, on) => {
  const live = await liveOf(req, link, { 'owner.actor': { equals: on } })
  for (const referral of live) await withdraw(req, referral)
  const caseId = idOf(link.case) ?? ''
  const changed = await withdrawFrom(req, by, { case: caseId, actor: on })
  for (const consent of changed) await tellCollector(req, consent, `withdraw:${on}`)
  return live.length + changed.length > 0
}

/** Everything at once: no consent stands, nothing lives. */
export const withdrawAll: Action = async (req, link) => {
  const live = await liveOf(req, link, {})
  for (const referral of live) await withdraw(req, referral)
  const changed = await withdrawConsents(req, by, idOf(link.case) ?? '')
  for (const consent of changed) await tellCollector(req, consent, 'withdraw')
  return live.length + changed.length > 0
}

async function answer(
  req: PayloadRequest,
  link: Link,
  on: string,
  data: Partial<Consent>,
  action: string,
): Promise<boolean> {
  const isMine: Where = { case: { equals: idOf(link.case) } }
  const where = { and: [isMine, { id: { equals: on } }, { status: { equals: 'proposed' } }] }
  const asked = await req.payload.db.findOne<Consent>({ collection: 'consents', where, req })
  if (!asked) return false
  await asSystem(req).update({ collection: 'consents', id: on, depth: 0, data })
  await appendEvent(req, { by, action, on: { collection: 'consents', id: on } })
  await tellCollector(req, asked, 'answer')
  return true
}

/** Whoever asked for the consent learns that there is an answer; which one, they read in Relais. */
async function tellCollector(req: PayloadRequest, consent: Consent, what: string): Promise<void> {
  const people = await personToTell(req, idOf(consent.collectedBy), idOf(consent.actor), 'referrer')
  for (const user of people)
    await queueMail(req, {
      kind: 'consent-answered',
      to: { user },
      event: `${consent.id}:${what}`,
      consent: consent.id,
    })
}

async function liveOf(req: PayloadRequest, link: Link, more: Where): Promise<Referral[]> {
  const isMine: Where = { case: { equals: idOf(link.case) } }
  const isLive: Where = { status: { in: [...liveStatuses] } }
  const { docs } = await req.payload.db.find<Referral>({
    collection: 'referrals',
    where: { and: [isMine, isLive, more] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const withdraw = (req: PayloadRequest, { id, rev }: Referral) =>
  asSystem(req).update({
    collection: 'referrals',
    id,
    depth: 0,
    data: { step: 'withdraw', rev } as Partial<Referral>,
  })

import type { PayloadRequest } from 'payload'
import type { ReferralStatus } from '@/src/codes/referral'
import { isSealed, statusForRequester } from '@/src/disclosure/levels'
import { idOf } from '@/src/idOf'
import type { Actor, Referral } from '@/src/payload-types'
import { caseFactsOf } from './caseFacts'
import { consentFacts, consentFor } from '@/src/consents/consentOf'

/** Whether the end of this referral is kept from its requester's side, settled when it is sent; and the status that side reads. */
export async function sealingOf(
  req: PayloadRequest,
  before: Referral,
  change: { status?: unknown },
) {
  const status = change.status as ReferralStatus
  const sealed =
    status === 'requested' ? await sealedBySending(req, before) : Boolean(before.sealed)
  return { sealed, requesterStatus: statusForRequester(status, sealed) }
}

async function sealedBySending(req: PayloadRequest, before: Referral): Promise<boolean> {
  const owner = idOf(before.owner.actor) ?? ''
  const actor = await req.payload.db.findOne<Actor>({
    collection: 'actors',
    where: { id: { equals: owner } },
    req,
  })
  const known = await caseFactsOf(req, idOf(before.case) ?? '')
  const consent = known ? consentFor(known.consents, owner) : undefined
  return Boolean(actor && isSealed(actor.kind, consent ? consentFacts(consent).categories : []))
}

import type { PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { Happening } from '@/src/audit/chain'
import { now } from '@/src/clocks/now'
import type { ConsentStatus } from '@/src/codes/referral'
import { consentFacts } from '@/src/consents/consentOf'
import { asSystem } from '@/src/payloadAs'
import type { Consent } from '@/src/payload-types'
import { stillNamed } from '@/src/workflows/consent'

type By = Happening['by']

/**
 * The person no longer wants this operator: it joins the withdrawn ones of every consent of the case that names it. What was
 * given stays given, even if it named nobody else; a question that names nobody any more is closed.
 * @returns the consents that this changed, as they were
 */
export async function withdrawFrom(
  req: PayloadRequest,
  by: By,
  { case: caseId, actor }: { case: string; actor: string },
): Promise<Consent[]> {
  const standing = (await openOf(req, caseId)).filter((consent) =>
    stillNamed(consentFacts(consent)).includes(actor),
  )
  for (const consent of standing)
    await withdraw(req, by, consent, [...consentFacts(consent).withdrawnActors, actor])
  return standing
}

/** The person stops everything: no consent of the case stands any more. */
export async function withdrawConsents(
  req: PayloadRequest,
  by: By,
  caseId: string,
): Promise<Consent[]> {
  const standing = await openOf(req, caseId)
  for (const consent of standing)
    await withdraw(req, by, consent, consentFacts(consent).actors, 'inactive')
  return standing
}

async function openOf(req: PayloadRequest, caseId: string): Promise<Consent[]> {
  const { docs } = await req.payload.db.find<Consent>({
    collection: 'consents',
    where: { and: [{ case: { equals: caseId } }, { status: { in: ['active', 'proposed'] } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function withdraw(
  req: PayloadRequest,
  by: By,
  consent: Consent,
  withdrawnActors: readonly string[],
  status = statusWithout(consent, withdrawnActors),
): Promise<void> {
  await asSystem(req).update({
    collection: 'consents',
    id: consent.id,
    depth: 0,
    data: {
      withdrawnActors: [...withdrawnActors],
      withdrawnAt: now().toISOString(),
      status,
    },
  })
  await appendEvent(req, {
    by,
    action: 'consent.withdraw',
    on: { collection: 'consents', id: consent.id },
    ids: [...withdrawnActors],
    outcome: status,
  })
}

function statusWithout(consent: Consent, withdrawnActors: readonly string[]): ConsentStatus {
  const { actors } = consentFacts(consent)
  const asksNobody = stillNamed({ actors, withdrawnActors }).length === 0
  return consent.status === 'proposed' && asksNobody ? 'inactive' : (consent.status ?? 'active')
}

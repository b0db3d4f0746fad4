import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { idOf } from '@/src/idOf'
import type { Referral } from '@/src/payload-types'
import { actingAs } from '../actingAs'
import { deriveCaseStatus } from '../cases/deriveStatus'
import { shareForReferral } from '../contacts/shareForReferral'
import { withdrawFrom } from '@/src/consents/withdraw'
import { takenOf, type Taken } from '../asked'

/** In the transaction of the step: the record, the case's status, and the consent that a withdrawal closes. */
export const followStep: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const id = String(doc.id)
  if (operation === 'create') return record(req, id, 'create').then(() => doc)
  const taken = takenOf(req, id)
  if (!taken) return doc
  if (taken.repeated) return restoreDate(req, doc, previousDoc)
  if (taken.step === 'withdraw')
    await withdrawFrom(req, actingAs(req), {
      case: idOf(taken.before.case) ?? '',
      actor: ownerOf(taken),
    })
  await record(req, id, taken.step ?? 'edit', taken)
  if (taken.step) await deriveCaseStatus(req, idOf(taken.before.case) ?? '')
  if (taken.step) await shareForReferral(req, taken)
  return doc
}

const ownerOf = ({ before }: Taken) => idOf((before as unknown as Referral).owner.actor) ?? ''

const record = (req: PayloadRequest, id: string, step: string, taken?: Taken) =>
  appendEvent(req, {
    by: actingAs(req),
    action: `referral.${step}`,
    on: { collection: 'referrals', id },
    ...(taken?.step
      ? { reason: codesOf(taken) || undefined, outcome: String(taken.after.status) }
      : {}),
  })

/** Codes only: what a person wrote stays out of the record. */
const codesOf = ({ step, after }: Taken): string => {
  const said = (step === 'complete' ? after.outcome : after.statusReason) as
    { codes?: string[] } | null | undefined
  return (said?.codes ?? []).join(' ')
}

/** A repeat changes nothing: Payload moved the date of change, it is put back. */
async function restoreDate(
  req: PayloadRequest,
  doc: Referral,
  { updatedAt }: Referral,
): Promise<Referral> {
  await req.payload.db.updateOne({ collection: 'referrals', id: doc.id, data: { updatedAt }, req })
  return { ...doc, updatedAt }
}

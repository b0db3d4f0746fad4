import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { now } from '@/src/clocks/now'
import { urgencyOf } from '@/src/clocks/deadlines'
import { idOf } from '@/src/idOf'
import type { Case } from '@/src/payload-types'
import { businessStatusOf } from '@/src/workflows/businessStatus'
import { freeReference } from '../freeReference'
import { actingMember } from '../refusals'
import { caseFactsOf } from './caseFacts'
import { consentFacts } from '@/src/consents/consentOf'
import { refuseUnknownRelations } from './refuseUnknownRelations'

const unwritten = { sentAt: null, receivedAt: null, answeredAt: null, endedAt: null }

/** A new referral is a draft of the asker's operator, on a case that is theirs. */
export const startDraft: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const who = actingMember(req)
  const facts = await caseFactsOf(req, idOf(data.case) ?? '')
  if (!facts || !who.actor || idOf(facts.case.actor) !== who.actor) throw new Forbidden(req.t)
  await refuseUnknownRelations(req, data)
  const owner = idOf(data.owner?.actor) ?? ''
  const consent = facts.consents
    .map(consentFacts)
    .filter(({ actors }) => actors.includes(owner))
    .at(-1)
  return {
    ...data,
    reference: await freeReference(req, 'referrals'),
    requester: { actor: who.actor, user: who.id },
    owner: { actor: owner },
    status: 'draft',
    requesterStatus: 'draft',
    businessStatus: businessStatusOf('draft', consent?.status ?? undefined),
    priority: priorityOf(facts.case),
    rev: 1,
    // MongoDB leaves out what was never written, SQLite answers null: both answer null
    ...unwritten,
    createdAt: now().toISOString(),
  }
}

export const priorityOf = ({ distress, hardDates }: Case) =>
  urgencyOf({
    distress: Boolean(distress),
    hardDates: (hardDates ?? []).map(({ date }) => new Date(date)),
    at: now(),
  })

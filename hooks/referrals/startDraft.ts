import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/src/clocks/now'
import { urgencyOf } from '@/src/clocks/deadlines'
import { idOf } from '@/src/idOf'
import type { Case } from '@/src/payload-types'
import { businessStatusOf } from '@/src/workflows/businessStatus'
import { freeReference } from '../freeReference'
import { ownCase } from './ownCase'
import { consentFacts } from '@/src/consents/consentOf'
import { refuseUnknownRelations } from './refuseUnknownRelations'

const unwritten = { sentAt: null, receivedAt: null, answeredAt: null, endedAt: null }

/** A new referral is a draft of the asker's operator, on a case that is theirs. */
export const startDraft: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { who, case: own, consents } = await ownCase(req, 'referrals', data.case)
  await refuseUnknownRelations(req, data)
  const owner = idOf(data.owner?.actor) ?? ''
  const consent = consents
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
    priority: priorityOf(own),
    rev: 1,
    // MongoDB leaves out what was never written, SQLite answers null: both answer null
    ...unwritten,
    createdAt: now().toISOString(),
  }
}

export const priorityOf = ({ distress, hardDates }: Pick<Case, 'distress' | 'hardDates'>) =>
  urgencyOf({
    distress: Boolean(distress),
    hardDates: (hardDates ?? []).map(({ date }) => new Date(date)),
    at: now(),
  })

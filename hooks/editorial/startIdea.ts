import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { asker, editors } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { payloadStatusOf } from '@/src/workflows/editorialEffects'
import type { Fault } from '@/src/workflows/stepFields'
import { actingMember, wrongBody } from '../refusals'
import { bodyFaults } from '../bodyFaults'
import { evidenceIn } from './evidenceIn'
import { missingFaults } from './missingFaults'

const unwritten = { publishedAt: null, publishAt: null, scheduledBy: null }

/** A new practice or output is an idea of whoever writes it down, in one language. */
export const startIdea: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  // what the system writes past the steps still says the same in both its flags
  if (!asker(req)) return { ...data, _status: payloadStatusOf(data.status ?? 'idea') }
  const who = actingMember(req)
  const faults: Fault[] = [
    ...(req.context.proseFaults ?? []),
    ...bodyFaults(collection.flattenedFields, data),
    ...missingFaults(collection.flattenedFields, data),
    ...(String(data.title ?? '').trim() ? [] : [{ path: 'title', problem: 'missing' } as const]),
    ...(data.original ? [] : [{ path: 'original', problem: 'missing' } as const]),
  ]
  if (faults.length) throw wrongBody(req, collection.slug, faults)
  refuseOthersName(req, data.actor)
  return {
    ...data,
    ...(await evidenceIn(req, collection.slug, null, data)),
    actor: data.actor ?? who.actor,
    audience: data.audience ?? 'members',
    status: 'idea',
    _status: 'draft',
    rev: 1,
    authors: [who.id],
    savedBy: who.id,
    changedOn: { [String(req.locale)]: now().toISOString() },
    missingLanguage: false,
    hasPendingDraft: false,
    ...unwritten,
  }
}

/** In another operator’s name writes nobody but an editor. */
export function refuseOthersName(req: PayloadRequest, actor: unknown): void {
  if (!actor || editors({ req }) || idOf(actor) === asker(req)?.actor) return
  throw new Forbidden(req.t)
}

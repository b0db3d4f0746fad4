import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { ReferralStep } from '@/src/codes/referral'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Referral } from '@/src/payload-types'
import { effectsOf } from '@/src/workflows/effects'
import { isStep, mayTake, refusalsOf, ruleOf } from '@/src/workflows/referral'
import { faultsOf } from '@/src/workflows/stepFields'
import { isRepeat } from '../isRepeat'
import { actingMember, wrongBody } from '../refusals'
import { revFaults } from '../revFaults'
import { askedOf, type Asked } from '../asked'
import { caseFactsOf } from './caseFacts'
import { claim } from './claim'
import { conflict, unprocessable } from './conflicts'
import { gatherFacts } from './gatherFacts'
import { partiesIn } from './parties'
import { refuseUnknownPeople, refuseUnknownRelations } from './refuseUnknownRelations'
import { sealingOf } from './sealingOf'
import { shapeFactsOf } from './shapeFacts'
import { priorityOf } from './startDraft'

/** The one door: a step is asked of the table, claimed by one conditional write, and only then are its effects stored. */
export const takeStep: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const before = originalDoc as Referral
  const asked = askedOf(req, before.id)
  if (!asked) throw new Forbidden(req.t)
  if (asked.step === undefined) return editDraft(req, before, asked, data)
  if (!isStep(asked.step)) throw wrongBody(req, 'referrals', [{ path: 'step', problem: 'unknown' }])
  return { ...data, ...(await take(req, before, asked, asked.step)) }
}

async function take(req: PayloadRequest, before: Referral, asked: Asked, step: ReferralStep) {
  const rule = ruleOf(step)
  const { body } = asked
  const faults = [
    ...revFaults(asked.rev),
    ...faultsOf(rule.fields, body, await shapeFactsOf(req, before, step)),
  ]
  if (faults.length) throw wrongBody(req, 'referrals', faults)
  await refuseUnknownPeople(req, rule.fields, body, before)
  if (!req.context.actingAs) actingMember(req)
  if (!mayTake(step, partiesIn(req, before))) throw new Forbidden(req.t)
  // the same step, rev and person again: nothing changes, not even the date of change (see followStep)
  if (isRepeat(req, before, asked))
    return remember(req, before, { step: null, after: {}, repeated: true })
  if (asked.rev !== before.rev) throw await conflict(req, before, 'stale-revision')
  if (!rule.from.includes(before.status ?? 'draft'))
    throw await conflict(req, before, 'step-not-allowed')
  const facts = await gatherFacts(req, step, before, body)
  const refusals = refusalsOf(step, facts)
  if (refusals.length) throw unprocessable(req, refusals, facts.positions)

  const known = await caseFactsOf(req, idOf(before.case) ?? '')
  const change = effectsOf(
    { ...before, status: before.status ?? 'draft', priority: before.priority ?? 'routine' },
    {
      step,
      body,
      user: asker(req)?.id ?? null,
      now: now(),
      priority: known ? priorityOf(known.case) : 'routine',
    },
  )
  const sealing = await sealingOf(req, before, change)
  const claimed = await claim(req, before, {
    status: change.status,
    requesterStatus: sealing.requesterStatus,
  })
  if (!claimed) throw await conflict(req, before, 'stale-revision')
  const after = merged(before, {
    ...change,
    ...sealing,
    rev: claimed.rev,
    lastStep: { step, rev: asked.rev, user: asker(req)?.id ?? null },
  })
  return remember(req, before, { step, after })
}

async function editDraft(
  req: PayloadRequest,
  before: Referral,
  asked: Asked,
  data: Record<string, unknown>,
) {
  const faults = revFaults(asked.rev)
  if (faults.length) throw wrongBody(req, 'referrals', faults)
  actingMember(req)
  if (!partiesIn(req, before).includes('requester')) throw new Forbidden(req.t)
  if (asked.rev !== before.rev) throw await conflict(req, before, 'stale-revision')
  if (before.status !== 'draft') throw await conflict(req, before, 'not-a-draft')
  await refuseUnknownRelations(req, data)
  const claimed = await claim(req, before, { status: 'draft' })
  if (!claimed) throw await conflict(req, before, 'stale-revision')
  const after = merged(before, { ...data, rev: claimed.rev })
  return remember(req, before, { step: null, after })
}

/** What was done, for the hooks that follow in the same transaction. */
function remember(
  req: PayloadRequest,
  before: Referral,
  {
    after,
    ...done
  }: { step: ReferralStep | null; after: Record<string, unknown>; repeated?: true },
): Record<string, unknown> {
  req.context.taken = {
    id: before.id,
    repeated: false,
    ...done,
    before: { ...before },
    after: { ...before, ...after },
  }
  return after
}

/** Groups are merged here, so that both databases store the same. */
function merged(before: Referral, change: Record<string, unknown>): Record<string, unknown> {
  const group = (name: 'owner' | 'requester') =>
    change[name] ? { [name]: { ...(before[name] as object), ...(change[name] as object) } } : {}
  return { ...change, ...group('owner'), ...group('requester') }
}

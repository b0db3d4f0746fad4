import { Forbidden, type CollectionBeforeChangeHook, type SanitizedCollectionConfig } from 'payload'
import { asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import type { EditorialRow } from '@/src/knowledge/copies'
import { copiesOf } from '@/src/knowledge/copies'
import {
  editorialRefusalsOf,
  editorialRuleOf,
  isAnyEditorialStep,
  isEditorialStep,
  isOpenFrom,
  mayTakeEditorial,
  type AnyEditorialStep,
} from '@/src/workflows/editorial'
import { lacksLanguage } from '@/src/workflows/editorialConditions'
import { editorialEffectsOf } from '@/src/workflows/editorialEffects'
import { editorialFaultsOf } from '@/src/workflows/editorialFields'
import { isRepeat } from '../isRepeat'
import { actingMember, wrongBody } from '../refusals'
import { revFaults } from '../revFaults'
import { askedOfText } from './asked'
import { claimText } from './claimText'
import { textConflict, textUnprocessable } from './conflicts'
import { changesText, editText, lastStepOf, signed, type Edit } from './editText'
import { evidenceIn } from './evidenceIn'
import { editorialFactsOf } from './gatherFacts'
import { partiesOn } from './parties'
import { isAsked } from './rememberAsked'

type Body = Record<string, unknown>

/** The one door: a save or a step is asked of the table, claims the document's counter, and only then is written. */
export const takeStep: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isAsked(req)) return data
  const before = originalDoc as Body & { id: string }
  const asked = askedOfText(req, before.id)
  if (!asked) throw new Forbidden(req.t)
  const edit: Edit = {
    req,
    asked,
    collection: collection as SanitizedCollectionConfig,
    data,
    before,
  }
  if (asked.step === undefined) {
    const after = await editText(edit)
    return remember(edit, null, after)
  }
  const isKnown = asker(req) ? isEditorialStep : isAnyEditorialStep
  if (!isKnown(asked.step))
    throw wrongBody(req, collection.slug, [{ path: 'step', problem: 'unknown' }])
  return take(edit, asked.step as AnyEditorialStep)
}

async function take(edit: Edit, step: AnyEditorialStep): Promise<Body> {
  const { req, asked, collection, data, before } = edit
  const { body, standing } = asked
  const rule = editorialRuleOf(step)
  const faults = [...revFaults(asked.rev), ...asked.faults, ...editorialFaultsOf(rule.fields, body)]
  if (faults.length) throw wrongBody(req, collection.slug, faults)
  if (!req.context.actingAs) actingMember(req)
  if (!mayTakeEditorial(step, await partiesOn(req, standing))) throw new Forbidden(req.t)
  // the same step, rev and person again: nothing changes, not even the date of change (see followChange)
  if (isRepeat(req, standing.row, asked)) return remember(edit, step, data, true)
  if (asked.rev !== standing.row.rev)
    throw await textConflict(req, asked, 'stale-revision', rule.copy)
  if (!isOpenFrom(step, copiesOf(standing)))
    throw await textConflict(req, asked, 'step-not-allowed', rule.copy)
  const facts = editorialFactsOf(req, step, standing, body)
  const refusals = editorialRefusalsOf(step, facts)
  if (refusals.length) throw textUnprocessable(req, refusals)

  const besideLive = Boolean(standing.live) && rule.copy === 'working' && step !== 'publish'
  const claimed = await claimText(req, asked, { besideLive })
  if (!claimed) throw await textConflict(req, asked, 'stale-revision', rule.copy)
  const after = {
    ...data,
    ...(await evidenceIn(req, collection.slug, asked.id, data)),
    ...(changesText(collection, data, before) ? signed(req, before, asker(req)?.id ?? null) : {}),
    ...editorialEffectsOf({
      step,
      body,
      user: asker(req)?.id ?? null,
      now: now(),
      missingLanguage: facts.missingLanguage && lacksLanguage(facts),
    }),
    savedBy: asker(req)?.id ?? null,
    rev: claimed.rev,
    ...lastStepOf(req, { step, rev: asked.rev }),
  }
  return remember(edit, step, after)
}

/** What was done, for the hooks that follow in the same transaction. */
function remember(
  { req, asked }: Edit,
  step: AnyEditorialStep | null,
  after: Body,
  repeated = false,
): Body {
  const isLive =
    step !== null && (editorialRuleOf(step).to === 'published' || copyOf(step) === 'live')
  req.context.takenOnText = {
    id: asked.id,
    step,
    repeated,
    copy: isLive ? 'live' : 'working',
    before: asked.standing,
    after: after as Partial<EditorialRow>,
  }
  return after
}

const copyOf = (step: AnyEditorialStep) => editorialRuleOf(step).copy

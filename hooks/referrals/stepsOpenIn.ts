import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { ReferralStep } from '@/src/codes/referral'
import type { Referral } from '@/src/payload-types'
import { openSteps, refusalsOf, ruleOf } from '@/src/workflows/referral'
import { needsOf, type Need } from '@/src/workflows/stepFields'
import { gatherFacts } from './gatherFacts'
import { partiesIn } from './parties'
import { shapeFactsOf } from './shapeFacts'

export type OpenStep = { step: ReferralStep; needs: Need[] }

/** The steps open to this reader at this moment, with what each asks. */
export async function stepsOpenIn(req: PayloadRequest, referral: Referral): Promise<OpenStep[]> {
  const open: OpenStep[] = []
  for (const step of await namesOpenIn(req, referral))
    open.push({
      step,
      needs: needsOf(ruleOf(step).fields, await shapeFactsOf(req, referral, step, true)),
    })
  return open
}

/** The same, by name alone; one whose time has passed is not open any more. */
export async function namesOpenIn(
  req: PayloadRequest,
  referral: Referral,
): Promise<ReferralStep[]> {
  if (!asker(req)?.termsAccepted) return []
  const open: ReferralStep[] = []
  for (const step of openSteps(referral.status ?? 'draft', partiesIn(req, referral)))
    if (!(await isTooLate(req, step, referral))) open.push(step)
  return open
}

async function isTooLate(
  req: PayloadRequest,
  step: ReferralStep,
  referral: Referral,
): Promise<boolean> {
  if (step !== 'undo' && step !== 'release') return false
  return refusalsOf(step, await gatherFacts(req, step, referral, {})).length > 0
}

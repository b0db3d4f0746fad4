import type { PayloadRequest } from 'payload'
import type { ReferralStep } from '@/src/codes/referral'
import type { Referral } from '@/src/payload-types'
import type { ShapeFacts } from '@/src/workflows/stepFields'
import { gatherFacts } from './gatherFacts'

/** What the shape of a step depends on; whether the service is full is asked only where it matters. */
export async function shapeFactsOf(
  req: PayloadRequest,
  referral: Referral,
  step: ReferralStep,
  forForm = false,
): Promise<ShapeFacts> {
  return {
    status: referral.status ?? 'draft',
    reachedBefore: (referral.attempts ?? []).some(({ reached }) => reached),
    full: forForm && step === 'send' ? (await gatherFacts(req, step, referral, {})).full : false,
  }
}

import { createLocalReq, type Payload } from 'payload'
import type { ReferralStep } from '@/src/codes/referral'
import type { User } from '@/src/payload-types'
import type { Need } from '@/src/workflows/stepFields'

export type OpenStep = { step: ReferralStep; needs: Need[] }

/** What this person may do with this referral now, and what each step asks: asked at the door that programs use. */
export async function openStepsOf(payload: Payload, user: User, id: string): Promise<OpenStep[]> {
  const { endpoints } = payload.collections.referrals.config
  const door = (endpoints || []).find(({ path }) => path === '/:id/steps')
  if (!door) throw new Error('The referrals have lost their list of open steps')
  const req = await createLocalReq({ user, req: { routeParams: { id } } }, payload)
  const answer = await door.handler(req)
  return ((await answer.json()) as { steps: OpenStep[] }).steps
}

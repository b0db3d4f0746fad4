import type { Payload } from 'payload'
import type { ReferralStep } from '@/src/codes/referral'
import type { User } from '@/src/payload-types'
import type { Need } from '@/src/workflows/stepFields'
import { askDoor } from './askDoor'

export type OpenStep = { step: ReferralStep; needs: Need[] }

/** What this person may do with this referral now, and what each step asks. */
export async function openStepsOf(payload: Payload, user: User, id: string): Promise<OpenStep[]> {
  const door = { collection: 'referrals', path: '/:id/steps', params: { id } } as const
  return (await askDoor<{ steps: OpenStep[] }>({ payload, user }, door)).steps
}

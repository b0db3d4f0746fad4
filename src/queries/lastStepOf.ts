import type { Payload } from 'payload'
import { referralSteps } from '@/src/codes/referral'
import { systemOf } from '@/src/payloadAs'
import type { ReferralSeen } from '@/src/disclosure/seen'

const steps = referralSteps.map((step) => `referral.${step}`)

export type LastStep = { step: string; at: Date; by: string | null }

/** Who was first, and when: told to those who may see the referral beyond its mere existence, as the door's 409 does. */
export async function lastStepOf(
  payload: Payload,
  { id, disclosed }: ReferralSeen,
): Promise<LastStep | null> {
  if (disclosed.level === 'D0') return null
  const asked = systemOf(payload)
  const { docs } = await asked.find({
    collection: 'audit-events',
    where: { and: [{ target: { equals: id } }, { action: { in: steps } }] },
    sort: '-seq',
    limit: 1,
    depth: 0,
  })
  const [event] = docs
  if (!event) return null
  const user = event.by.user
    ? await asked.findByID({
        collection: 'users',
        id: event.by.user,
        depth: 0,
        disableErrors: true,
      })
    : null
  return {
    step: event.action.replace(/^referral\./, ''),
    at: new Date(event.at),
    by: user?.name ?? null,
  }
}

import type { Payload } from 'payload'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

export type FirstReading = { at: Date; by: string | null }

/**
 * When the operator that was asked first read it. Members do not read the audit log: this gives the moment to the two sides,
 * and the name of who it was to their own colleagues alone.
 */
export async function firstReading(
  payload: Payload,
  user: User,
  { id, to, side }: ReferralSeen,
): Promise<FirstReading | null> {
  if (side === 'coordinator') return null
  const { docs } = await systemOf(payload).find({
    collection: 'audit-events',
    where: {
      and: [
        { target: { equals: id } },
        { action: { equals: 'referral.first-read' } },
        { 'by.actor': { equals: to.actor.id } },
      ],
    },
    sort: 'seq',
    limit: 1,
    depth: 0,
  })
  const [event] = docs
  if (!event) return null
  const isOurs = idOf(user.actor) === to.actor.id
  return { at: new Date(event.at), by: isOurs ? await nameOf(payload, event.by.user) : null }
}

async function nameOf(payload: Payload, id: string | null | undefined): Promise<string | null> {
  if (!id) return null
  const user = await systemOf(payload).findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
  })
  return user?.name ?? null
}

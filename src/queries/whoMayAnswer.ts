import type { Payload } from 'payload'
import type { Named } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

/** The colleagues who may be the contact of a referral that was received, oneself first. */
export async function whoMayAnswer(payload: Payload, user: User): Promise<Named[]> {
  const { docs } = await payloadAs(payload, user).find({
    collection: 'users',
    where: { actor: { equals: idOf(user.actor) } },
    sort: 'name',
    limit: 100,
    depth: 0,
  })
  return docs
    .filter(({ active, functions }) => active !== false && functions?.some(receives))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => Number(b.id === user.id) - Number(a.id === user.id))
}

const receives = (held: string) => held === 'intake' || held === 'manager'

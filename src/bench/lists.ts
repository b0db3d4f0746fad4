import type { Payload } from 'payload'
import { payloadAs, systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

export async function userOf(payload: Payload, email: string): Promise<User> {
  const { docs } = await systemOf(payload).find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 1,
  })
  const user = docs[0]
  if (!user) throw new Error(`The story has nobody at ${email}`)
  return { ...user, collection: 'users' }
}

/** The list as this person asks for it: by state, by deadline, through access and disclosure. */
export async function listAs(payload: Payload, email: string, limit: number) {
  const asThem = payloadAs(payload, await userOf(payload, email))
  return () =>
    asThem.find({
      collection: 'referrals',
      where: { status: { in: ['requested', 'received', 'accepted', 'in-progress'] } },
      sort: 'deadlines.expireAt',
      limit,
      depth: 0,
    })
}

export const asSystemList = (payload: Payload, limit: number) =>
  systemOf(payload).find({ collection: 'referrals', limit, depth: 0 })

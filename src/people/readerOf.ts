import type { Payload } from 'payload'
import { systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

/** An account as whoever signs in with it: what is written to a person, or fetched for them, is read by their own rights. */
export async function readerOf(payload: Payload, id: string | null): Promise<User | null> {
  if (!id) return null
  const user = await systemOf(payload).findByID({
    collection: 'users',
    id,
    depth: 1,
    disableErrors: true,
  })
  return user && user.active !== false ? { ...user, collection: 'users' } : null
}

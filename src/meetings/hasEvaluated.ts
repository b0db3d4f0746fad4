import type { Payload } from 'payload'
import { keyedHash } from '@/src/keyedHash'
import type { Meeting, User } from '@/src/payload-types'

/** Whether this person's answer is counted already: the list of signs is never shown, only asked. */
export async function hasEvaluated(payload: Payload, user: User, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const meeting = await payload.db.findOne<Meeting>({ collection: 'meetings', where, req: {} })
  const sign = keyedHash('evaluation', id, user.id)
  return meeting?.evaluation?.answered?.includes(sign) ?? false
}

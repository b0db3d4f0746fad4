import type { Payload } from 'payload'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

export type Desk = { name: string; phone: string | null; email: string | null }

/** The first shared desk of an operator: where to call about a referral that opened nobody's own contact. */
export async function deskOf(payload: Payload, user: User, actor: string): Promise<Desk | null> {
  const found = await payloadAs(payload, user).findByID({
    collection: 'actors',
    id: actor,
    select: { contactPoints: true },
    depth: 0,
    disableErrors: true,
  })
  const [desk] = found?.contactPoints ?? []
  return desk
    ? { name: desk.name ?? '', phone: desk.phone ?? null, email: desk.email ?? null }
    : null
}

import type { Where } from 'payload'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

export type ContactCounts = {
  waiting: number
  granted: number
  answered: number
  expired: number
  active: number
}

/** How contacts are shared, in numbers; coordination reads none of the documents. */
export async function contactCounts({ payload, user }: Asking): Promise<ContactCounts | null> {
  if (!user.roles.includes('coordinator')) return null
  const as = payloadAs(payload, user)
  const count = async (
    collection: 'contact-requests' | 'contact-grants',
    status: string,
  ): Promise<number> => {
    const where: Where = { status: { equals: status } }
    return (await as.count({ collection, where })).totalDocs
  }
  const [waiting, granted, refused, expired, active] = await Promise.all([
    count('contact-requests', 'requested'),
    count('contact-requests', 'granted'),
    count('contact-requests', 'refused'),
    count('contact-requests', 'expired'),
    count('contact-grants', 'active'),
  ])
  return { waiting, granted, answered: granted + refused, expired, active }
}

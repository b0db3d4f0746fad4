import type { Payload } from 'payload'
import { tokenOf } from '@/src/links/token'
import { systemOf } from '@/src/payloadAs'

/** The token of the entrepreneur whom the demonstration follows; null where the seed gave them no link. Only for the demonstration. */
export async function linkOfPersona(payload: Payload): Promise<string | null> {
  const asked = systemOf(payload)
  const where = { 'person.lastName': { equals: 'Lahlou' } }
  const { docs } = await asked.find({
    collection: 'cases',
    where,
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const [known] = docs
  if (!known) return null
  const links = await asked.find({
    collection: 'links',
    where: { case: { equals: known.id } },
    limit: 1,
    depth: 0,
  })
  const [link] = links.docs
  return link ? tokenOf({ id: link.id, generation: link.generation }) : null
}

import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { closeGrants } from '@/src/contacts/close'
import { operatorsInPlace, workplacesOf } from '@/src/contacts/inPlace'
import { idOf } from '@/src/idOf'
import { actingAs } from '../actingAs'

/** Who is switched off or goes to another operator holds nothing any more, and of theirs nothing is held. */
export const closeContactsOfPerson: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = previousDoc?.active === false ? null : idOf(previousDoc?.actor)
  if (operation !== 'update' || !before) return doc
  const id = String(doc.id)
  // read anew: the answer may leave out what its reader did not ask for
  if ((await workplacesOf(req, [id])).get(id) === before) return doc
  const contacts = await idsOf(req, 'contacts', { user: { equals: id } })
  await closeGrants(req, actingAs(req), {
    or: [{ 'holder.user': { equals: id } }, { contact: { in: contacts } }],
  })
  return doc
}

/** An operator that leaves the platform, and with it its parts: what they held and what was held of them. */
export const closeContactsOfOperator: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || previousDoc?.membership === 'outside') return doc
  if ((await operatorsInPlace(req, [String(doc.id)])).size) return doc
  const parts = await idsOf(req, 'actors', { parent: { equals: doc.id as string } })
  const operators = [String(doc.id), ...parts]
  const contacts = await idsOf(req, 'contacts', { actor: { in: operators } })
  await closeGrants(req, actingAs(req), {
    or: [{ 'holder.actor': { in: operators } }, { contact: { in: contacts } }],
  })
  return doc
}

async function idsOf(
  req: PayloadRequest,
  collection: 'contacts' | 'actors',
  where: Where,
): Promise<string[]> {
  const all = { pagination: false, limit: 0, req } as const
  const { docs } = await req.payload.db.find<{ id: string }>({ collection, where, ...all })
  return docs.map(({ id }) => id)
}

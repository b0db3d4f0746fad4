import type { CollectionSlug, Payload } from 'payload'

/** What depends on another comes first. */
const everything: CollectionSlug[] = [
  'outbox', 'links', 'referrals', 'consents', 'cases', 'audit-events', 'leases',
  'services', 'users', 'needs', 'thematic-axes', 'helplines', 'actors',
] // prettier-ignore

/** Empties the database of all that the seed and its visitors made: for demonstrations only, the caller sees to it. */
export async function wipe(payload: Payload): Promise<void> {
  for (const collection of everything) await payload.db.deleteMany({ collection, where: {} })
}

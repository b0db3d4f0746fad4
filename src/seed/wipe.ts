import { rm } from 'node:fs/promises'
import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/src/env'

/** What depends on another comes first. */
const everything: CollectionSlug[] = [
  'contact-grants', 'contact-requests', 'applications', 'comments', 'bookmarks', 'follows',
  'saved-searches', 'feed-tokens', 'unanswered-searches', 'field-signals', 'expertise', 'synonyms',
  'good-practices', 'outputs', 'decisions', 'meetings', 'working-groups', 'contacts', 'media',
  'outbox', 'links', 'referrals', 'consents', 'cases', 'audit-events', 'leases',
  'services', 'users', 'needs', 'thematic-axes', 'helplines', 'actors',
] // prettier-ignore

/** Empties the database, and the folder of mails, of all that the seed and its visitors made: for demonstrations only. */
export async function wipe(payload: Payload): Promise<void> {
  for (const collection of everything) {
    if (payload.collections[collection].config.versions)
      await payload.db.deleteVersions({ collection, where: {} })
    await payload.db.deleteMany({ collection, where: {} })
  }
  if (!env.smtpUrl) await rm(env.mailDir, { recursive: true, force: true })
}

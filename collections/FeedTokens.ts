import type { CollectionConfig } from 'payload'
import { machineryAccess } from '@/access/record'
import { feedKinds } from '@/src/codes/knowledge'
import { code, moment, one, text } from '@/src/fields/relations'

/** The address of a person's own feed, kept as a hash; revoked in their account. */
export const FeedTokens: CollectionConfig = {
  slug: 'feed-tokens',
  admin: { hidden: true },
  access: machineryAccess,
  disableDuplicate: true,
  fields: [
    one('user', 'users', { required: true, maxDepth: 0 }),
    code('kind', feedKinds, { required: true }),
    text('hash', { required: true, unique: true, index: true }),
    moment('revokedAt'),
  ],
}

import type { CollectionConfig } from 'payload'
import { machineryAccess } from '@/access/record'
import { locales } from '@/src/codes/languages'
import { code, moment, one, text } from '@/src/fields/relations'

/** The entrepreneur's link: one per case, 90 days. Only the hash of its token is kept. */
export const Links: CollectionConfig = {
  slug: 'links',
  admin: { hidden: true },
  access: machineryAccess,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    one('case', 'cases', { required: true, unique: true, maxDepth: 0 }),
    code('language', locales, { required: true }),
    { name: 'generation', type: 'number', required: true, defaultValue: 1 },
    text('tokenHash', { index: true }),
    moment('expiresAt', { required: true }),
    // counts the acts, so that a form can be posted once
    { name: 'acts', type: 'number', required: true, defaultValue: 0 },
  ],
}

import type { CollectionConfig } from 'payload'
import { consentAccess } from '@/access/consents'
import { locales } from '@/src/codes/languages'
import {
  consentCategories,
  consentMethods,
  consentPurposes,
  consentStatuses,
} from '@/src/codes/referral'
import { code, codes, many, moment, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { announceConsent } from '@/hooks/consents/announceConsent'
import { recordConsent } from '@/hooks/consents/recordConsent'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** What the person agreed to, for one purpose and one to three operators. Immutable once answered, but for withdrawal. */
export const Consents: CollectionConfig = {
  slug: 'consents',
  admin: { defaultColumns: ['case', 'status', 'method', 'givenAt'], group: 'referrals' },
  access: consentAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ['case', 'status', 'method', 'actors', 'givenAt', 'expiresAt'] }),
    ],
    beforeChange: [recordConsent],
    afterChange: [announceConsent],
  },
  fields: [
    one('case', 'cases', { required: true, maxDepth: 0 }),
    bySystem(one('actor', 'actors', { maxDepth: 0 })),
    code('purpose', consentPurposes, { required: true, defaultValue: 'referral' }),
    many('actors', 'actors', { required: true, minRows: 1, maxRows: 3, maxDepth: 1 }),
    bySystem(many('withdrawnActors', 'actors', { maxDepth: 1 })),
    codes('categories', consentCategories, { required: true }),
    bySystem(code('status', consentStatuses, { index: true })),
    code('method', consentMethods, { required: true }),
    bySystem(one('collectedBy', 'users', { maxDepth: 1 })),
    bySystem(text('textVersion')),
    bySystem(text('textHash')),
    bySystem(code('language', locales)),
    bySystem(moment('givenAt')),
    bySystem(moment('expiresAt')),
    bySystem(moment('withdrawnAt')),
    {
      name: 'evidence',
      type: 'json',
      admin: { components: { Field: '/src/admin/JsonField#JsonField' } },
    },
  ],
}

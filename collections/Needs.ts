import type { CollectionConfig } from 'payload'
import { vocabularyAccess } from '@/access/reference'
import { one, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** What an entrepreneur may need: a taxonomy of two levels, with the words people use for each. */
export const Needs: CollectionConfig = {
  slug: 'needs',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'code', 'parent', 'sensitive'],
    group: 'platform',
  },
  access: vocabularyAccess,
  disableDuplicate: true,
  defaultSort: 'code',
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [refuseUnknown],
  },
  fields: [
    text('code', { required: true, unique: true, index: true }),
    text('label', { required: true, localized: true }),
    one('parent', 'needs', { maxDepth: 1 }),
    {
      name: 'synonyms',
      type: 'group',
      fields: [
        text('fr', { hasMany: true }),
        text('nl', { hasMany: true }),
        text('en', { hasMany: true }),
      ],
    },
    { name: 'sensitive', type: 'checkbox', defaultValue: false },
  ],
}

import type { CollectionConfig } from 'payload'
import { vocabularyAccess } from '@/access/reference'
import { text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** The five axes on which the platform works. */
export const ThematicAxes: CollectionConfig = {
  slug: 'thematic-axes',
  admin: { useAsTitle: 'title', defaultColumns: ['number', 'title'], group: 'platform' },
  access: vocabularyAccess,
  disableDuplicate: true,
  defaultSort: 'number',
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [
    { name: 'number', type: 'number', required: true, min: 1, max: 5, unique: true, index: true },
    text('title', { required: true, localized: true }),
    { name: 'description', type: 'textarea', localized: true },
  ],
}

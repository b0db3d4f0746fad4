import type { CollectionConfig } from 'payload'
import { machineryAccess } from '@/access/record'
import { moment, text } from '@/src/fields/relations'

/** Who runs the clocks, and the head of the audit chain: rows that are claimed, never shown. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: machineryAccess,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    text('name', { required: true, unique: true, index: true }),
    text('holder'),
    moment('until'),
    { name: 'count', type: 'number', defaultValue: 0 },
    text('mark'),
  ],
}

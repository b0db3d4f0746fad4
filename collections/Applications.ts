import type { CollectionConfig } from 'payload'
import { applicationAccess } from '@/access/about'
import { useResults } from '@/src/codes/knowledge'
import { code, moment, one, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** "We used it": where, what changed, with what result. */
export const Applications: CollectionConfig = {
  slug: 'applications',
  admin: {
    defaultColumns: ['practice', 'actor', 'result', 'appliedOn'],
    group: 'knowledge',
  },
  access: applicationAccess,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [
    one('practice', 'good-practices', { required: true, maxDepth: 0 }),
    one('actor', 'actors', { maxDepth: 1 }),
    text('where'),
    { name: 'whatChanged', type: 'textarea', localized: true },
    code('result', useResults, { required: true, index: true }),
    moment('appliedOn', { index: true }),
  ],
}

import type { CollectionConfig } from 'payload'
import { applicationAccess } from '@/access/about'
import { useResults } from '@/src/codes/knowledge'
import { code, day, one, text } from '@/src/fields/relations'
import { deriveEvidence, deriveEvidenceLeft } from '@/hooks/applications/deriveEvidence'
import { ofOwnOperator } from '@/hooks/applications/ofOwnOperator'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** "We used it": where, what changed, with what result. */
export const Applications: CollectionConfig = {
  slug: 'applications',
  admin: {
    defaultColumns: ['practice', 'actor', 'result', 'appliedOn'],
    group: 'knowledge',
  },
  access: applicationAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [ofOwnOperator, refuseUnknown],
    afterChange: [deriveEvidence],
    afterDelete: [deriveEvidenceLeft],
  },
  fields: [
    one('practice', 'good-practices', { required: true, maxDepth: 0 }),
    one('actor', 'actors', { maxDepth: 1 }),
    text('where'),
    { name: 'whatChanged', type: 'textarea', localized: true },
    code('result', useResults, { required: true, index: true }),
    day('appliedOn', { index: true }),
  ],
}

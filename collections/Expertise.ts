import type { CollectionConfig } from 'payload'
import { expertiseAccess } from '@/access/expertise'
import { expertiseKinds, expertiseStatuses } from '@/src/codes/knowledge'
import { code, many, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { answerExpertise } from '@/hooks/expertise/answerExpertise'
import { followExpertise } from '@/hooks/expertise/followExpertise'
import { keepAuthor } from '@/hooks/expertise/keepAuthor'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { writeInItsLanguage } from '@/hooks/languageOfWriting'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** What a member knows and offers, or looks for: answered by a person. */
export const Expertise: CollectionConfig = {
  slug: 'expertise',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'actor', 'status'],
    group: 'knowledge',
  },
  access: expertiseAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ownFields }),
      answerExpertise,
      writeInItsLanguage,
    ],
    beforeChange: [keepAuthor, refuseUnknown],
    afterChange: [followExpertise],
  },
  fields: [
    code('kind', expertiseKinds, { required: true, index: true }),
    text('title', { required: true, localized: true }),
    many('needs', 'needs', { maxDepth: 1 }),
    bySystem(one('actor', 'actors', { maxDepth: 1 })),
    code('status', expertiseStatuses, { defaultValue: 'open', index: true }),
    one('answeredBy', 'users', { maxDepth: 1 }),
    bySystem(one('author', 'users', { maxDepth: 1 })),
  ],
}

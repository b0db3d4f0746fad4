import type { CollectionConfig } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { guardReading, ownFields } from '../guardReading'
import { refuseBulk } from '../refuseBulk'
import { refuseForeignRows } from '../refuseForeignRows'
import { refuseUnknown } from '../refuseUnknown'
import { answerCopy, followChange } from './followChange'
import { hideVersion } from './hideVersion'
import { listOpenSteps } from './listOpenSteps'
import { refuseRestore } from './refuseRestore'
import { rememberAsked } from './rememberAsked'
import { chooseCopies, showWorking } from './showWorking'
import { startIdea } from './startIdea'
import { takeStep } from './takeStep'

/** What a collection whose texts are written, reviewed and published is wired to. */
export const editorialWiring = (collection: EditorialCollection) =>
  ({
    disableDuplicate: true,
    lockDocuments: false,
    versions: { drafts: { validate: true }, maxPerDoc: 50 },
    // what field access looks at, whatever is selected
    forceSelect: { authors: true, group: true, rev: true },
    hooks: {
      beforeOperation: [
        refuseBulk,
        refuseRestore,
        rememberAsked,
        guardReading({ all: ownFields }),
        chooseCopies,
      ],
      beforeChange: [startIdea, refuseUnknown, refuseForeignRows, takeStep],
      beforeRead: [showWorking],
      afterChange: [followChange],
      afterOperation: [answerCopy],
      afterError: [hideVersion],
    },
    endpoints: [{ path: '/:id/steps', method: 'get', handler: listOpenSteps(collection) }],
  }) satisfies Partial<CollectionConfig>

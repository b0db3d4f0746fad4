import type { CollectionConfig } from 'payload'
import { decisionAccess } from '@/access/meetings'
import { decisionKinds, decisionOwners, decisionStatuses } from '@/src/codes/knowledge'
import { code, day, many, one } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { followDecision } from '@/hooks/decisions/followDecision'
import { keepToOwnPart } from '@/hooks/decisions/keepToOwnPart'
import { writeDown } from '@/hooks/decisions/writeDown'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { writeInItsLanguage } from '@/hooks/languageOfWriting'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** What a meeting decided or asked someone to do; carried from one meeting to the next until it is done. */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'owner', 'due', 'status'],
    group: 'knowledge',
  },
  access: decisionAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ownFields }),
      keepToOwnPart,
      writeInItsLanguage,
    ],
    beforeChange: [refuseUnknown, writeDown],
    afterChange: [followDecision],
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, localized: true },
    code('kind', decisionKinds, { required: true, defaultValue: 'decision' }),
    one('meeting', 'meetings', {
      required: true,
      maxDepth: 1,
      access: { update: () => false },
    }),
    code('ownerKind', decisionOwners, { required: true, defaultValue: 'all' }),
    one('owner', 'actors', { maxDepth: 1 }),
    day('due', { index: true }),
    code('status', decisionStatuses, { defaultValue: 'open', index: true }),
    many('doneBy', 'actors', { maxDepth: 1 }),
    bySystem(many('carriedTo', 'meetings', { maxDepth: 0 })),
  ],
}

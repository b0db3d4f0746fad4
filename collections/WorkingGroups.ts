import type { CollectionConfig } from 'payload'
import { byCoordinator, groupAccess } from '@/access/groups'
import { groupStatuses } from '@/src/codes/knowledge'
import { code, many, one, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { askForGroup } from '@/hooks/groups/askForGroup'
import { recordGroup } from '@/hooks/groups/recordGroup'
import { writeInItsLanguage } from '@/hooks/languageOfWriting'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseForeignRows } from '@/hooks/refuseForeignRows'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** Where themes are worked out between plenaries: asked for by operators, opened by the coordinator. */
export const WorkingGroups: CollectionConfig = {
  slug: 'working-groups',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'axis', 'status', 'chair'],
    group: 'knowledge',
  },
  access: groupAccess,
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields }), writeInItsLanguage],
    beforeChange: [askForGroup, refuseUnknown, refuseForeignRows],
    afterChange: [recordGroup],
  },
  fields: [
    text('name', { required: true, localized: true }),
    one('axis', 'thematic-axes', { required: true, maxDepth: 1 }),
    one('chair', 'users', { maxDepth: 1, access: { update: byCoordinator.update } }),
    {
      name: 'members',
      type: 'array',
      fields: [one('actor', 'actors', { maxDepth: 1 }), one('user', 'users', { maxDepth: 1 })],
    },
    many('askedBy', 'actors', { maxDepth: 1, access: { update: byCoordinator.update } }),
    { name: 'purpose', type: 'textarea', localized: true },
    code('status', groupStatuses, {
      defaultValue: 'requested',
      index: true,
      access: byCoordinator,
    }),
  ],
}

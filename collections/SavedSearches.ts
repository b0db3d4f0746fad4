import type { CollectionConfig } from 'payload'
import { ownThings } from '@/access/about'
import { notifications } from '@/src/codes/knowledge'
import { code, moment, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { keepOwn } from '@/hooks/own/keepOwn'
import { refuseBulk } from '@/hooks/refuseBulk'
import { longestQuestion } from '@/src/search/analyser/question'

/** A search kept, with a mail when something new matches. One's own only. */
export const SavedSearches: CollectionConfig = {
  slug: 'saved-searches',
  admin: { useAsTitle: 'q', defaultColumns: ['q', 'notify', 'createdAt'], group: 'own' },
  access: ownThings,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [keepOwn],
  },
  fields: [
    text('q', { maxLength: longestQuestion }),
    {
      name: 'filters',
      type: 'json',
      admin: { components: { Field: '/src/admin/JsonField#JsonField' } },
    },
    code('notify', notifications, { required: true, defaultValue: 'never', index: true }),
    bySystem(one('user', 'users', { maxDepth: 0 })),
    bySystem(moment('toldAt')),
  ],
}

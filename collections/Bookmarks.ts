import type { CollectionConfig } from 'payload'
import { ownThings } from '@/access/about'
import { editorialCollections } from '@/src/codes/knowledge'
import { one } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** What a member keeps at hand. One's own only. */
export const Bookmarks: CollectionConfig = {
  slug: 'bookmarks',
  admin: { defaultColumns: ['about', 'createdAt'], group: 'own' },
  access: ownThings,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [
    {
      name: 'about',
      type: 'relationship',
      relationTo: [...editorialCollections],
      required: true,
      index: true,
      maxDepth: 0,
    },
    bySystem(one('user', 'users', { maxDepth: 0 })),
  ],
}

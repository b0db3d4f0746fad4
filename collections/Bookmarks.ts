import type { CollectionConfig } from 'payload'
import { ownThings } from '@/access/about'
import { oneOf } from '@/src/fields/oneOf'
import { one } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { bookmarkOnce } from '@/hooks/about/bookmarkOnce'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { keepOwn } from '@/hooks/own/keepOwn'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** What a member keeps at hand. One's own only. */
export const Bookmarks: CollectionConfig = {
  slug: 'bookmarks',
  admin: { defaultColumns: ['about', 'createdAt'], group: 'own' },
  access: ownThings,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [keepOwn, refuseUnknown, bookmarkOnce],
  },
  fields: [
    oneOf('about', { output: 'outputs', practice: 'good-practices' }),
    bySystem(one('user', 'users', { maxDepth: 0 })),
  ],
}

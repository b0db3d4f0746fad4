import type { CollectionConfig } from 'payload'
import { commentAccess } from '@/access/about'
import { oneOf } from '@/src/fields/oneOf'
import { one } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { signComment } from '@/hooks/about/signComment'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** What a member remarks about a practice or an output. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  admin: { defaultColumns: ['about', 'author', 'text', 'createdAt'], group: 'knowledge' },
  access: commentAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [signComment, refuseUnknown],
  },
  fields: [
    oneOf('about', { output: 'outputs', practice: 'good-practices' }),
    { name: 'text', type: 'textarea', required: true },
    bySystem(one('author', 'users', { maxDepth: 1 })),
  ],
}

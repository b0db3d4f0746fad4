import type { CollectionConfig } from 'payload'
import { ownThings } from '@/access/about'
import { oneOf } from '@/src/fields/oneOf'
import { one } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { followOnce } from '@/hooks/own/followOnce'
import { keepOwn } from '@/hooks/own/keepOwn'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** An axis, a group or a need that a member wants news of. One's own only. */
export const Follows: CollectionConfig = {
  slug: 'follows',
  admin: { defaultColumns: ['subject', 'createdAt'], group: 'own' },
  access: ownThings,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [keepOwn, refuseUnknown, followOnce],
  },
  fields: [
    oneOf('subject', { axis: 'thematic-axes', group: 'working-groups', need: 'needs' }),
    bySystem(one('user', 'users', { maxDepth: 0 })),
  ],
}

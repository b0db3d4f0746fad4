import type { CollectionConfig } from 'payload'
import { serviceAccess } from '@/access/reference'
import { audiences, capacities } from '@/src/codes/people'
import { communeCodes, stages } from '@/src/codes/situation'
import { languages } from '@/src/fields/languages'
import { code, codes, day, many, one, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'
import { keepOwnActor } from '@/hooks/services/keepOwnActor'

/** What an operator offers, to whom, at which stage: HSDS `service`. */
export const Services: CollectionConfig = {
  slug: 'services',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'actor', 'capacity', 'checkedOn'],
    group: 'platform',
  },
  access: serviceAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [keepOwnActor, refuseUnknown],
  },
  fields: [
    one('actor', 'actors', { required: true, maxDepth: 1 }),
    text('name', { required: true, localized: true }),
    { name: 'description', type: 'textarea', localized: true },
    many('needs', 'needs'),
    codes('stages', stages),
    codes('audience', audiences),
    languages('languages'),
    text('cost'),
    { name: 'howToReach', type: 'textarea', localized: true },
    codes('communes', communeCodes),
    code('capacity', capacities, { required: true, defaultValue: 'open', index: true }),
    day('checkedOn'),
  ],
}

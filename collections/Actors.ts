import type { CollectionConfig } from 'payload'
import { actorAccess, byCoordination } from '@/access/reference'
import { actorKinds, memberships, receives } from '@/src/codes/people'
import { communeCodes } from '@/src/codes/situation'
import { enterpriseNumber } from '@/src/fields/enterpriseNumber'
import { languages } from '@/src/fields/languages'
import { code, codes, one, text } from '@/src/fields/relations'
import { closeContactsOfOperator } from '@/hooks/contacts/closeOnLeaving'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'

/** The organisations of the platform, and those it hands over to. */
export const Actors: CollectionConfig = {
  slug: 'actors',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'membership', 'receives'],
    group: 'platform',
  },
  access: actorAccess,
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [refuseUnknown],
    afterChange: [closeContactsOfOperator],
  },
  fields: [
    text('name', { required: true, index: true }),
    text('acronym'),
    text('slug', { required: true, unique: true, index: true }),
    code('kind', actorKinds, { required: true, index: true }),
    one('parent', 'actors', { maxDepth: 1, access: byCoordination }),
    languages('languages'),
    codes('communes', communeCodes),
    enterpriseNumber('enterpriseNumber'),
    {
      name: 'contactPoints',
      type: 'array',
      fields: [text('name'), text('phone'), text('email'), text('hours')],
    },
    code('membership', memberships, { index: true, access: byCoordination }),
    code('receives', receives, {
      defaultValue: 'referrals',
      required: true,
      index: true,
      access: byCoordination,
    }),
    { name: 'creditorSide', type: 'checkbox', defaultValue: false, access: byCoordination },
  ],
}

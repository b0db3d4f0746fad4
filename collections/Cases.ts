import type { CollectionConfig } from 'payload'
import { caseAccess } from '@/access/cases'
import {
  caseStatuses,
  contactPreferences,
  hardDateKinds,
  sectors,
  sizes,
  stages,
  zones,
} from '@/src/codes/situation'
import { enterpriseNumber } from '@/src/fields/enterpriseNumber'
import { code, many, moment, one, text } from '@/src/fields/relations'
import { telephone } from '@/src/fields/telephone'
import { bySystem, unseen } from '@/src/fields/written'
import { isLanguage } from '@/src/codes/languages'
import { guardReading } from '@/hooks/guardReading'
import { openCase } from '@/hooks/cases/openCase'
import { markUrgency } from '@/hooks/cases/markUrgency'
import { recordCase } from '@/hooks/cases/recordCase'
import { refuseBulk } from '@/hooks/refuseBulk'

/** One entrepreneur and one situation. It belongs to the operator that opened it and is never shared as such. */
export const Cases: CollectionConfig = {
  slug: 'cases',
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'status', 'needs', 'createdAt'],
    group: 'referrals',
  },
  access: caseAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({
        all: ['reference', 'actor', 'status', 'needs', 'situation.*', 'person.*', 'firm.*'],
      }),
    ],
    beforeChange: [openCase],
    afterChange: [markUrgency, recordCase],
  },
  fields: [
    bySystem(text('reference', { unique: true, index: true })),
    one('actor', 'actors', { access: { update: () => false } }),
    {
      name: 'person',
      type: 'group',
      fields: [
        text('firstName', { required: true }),
        text('lastName', { required: true }),
        { name: 'email', type: 'email' },
        telephone('phone'),
        {
          name: 'address',
          type: 'group',
          fields: [text('street'), text('postalCode'), text('municipality')],
        },
        code('contactPreference', contactPreferences, { defaultValue: 'phone' }),
        text('contactNote'),
      ],
    },
    { name: 'firm', type: 'group', fields: [text('name'), enterpriseNumber('enterpriseNumber')] },
    {
      name: 'situation',
      type: 'group',
      fields: [
        code('stage', stages, { required: true }),
        code('sector', sectors),
        code('size', sizes),
        code('zone', zones),
        text('language', {
          required: true,
          validate: (value: unknown) => isLanguage(value) || 'ISO 639-1',
        }),
      ],
    },
    many('needs', 'needs', { required: true, minRows: 1, maxDepth: 1 }),
    {
      name: 'hardDates',
      type: 'array',
      fields: [code('kind', hardDateKinds, { required: true }), moment('date', { required: true })],
    },
    { name: 'distress', type: 'checkbox', defaultValue: false },
    bySystem(code('status', caseStatuses, { defaultValue: 'draft', index: true })),
    unseen(text('firmHash', { index: true })),
  ],
}

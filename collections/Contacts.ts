import type { CollectionConfig } from 'payload'
import { contactAccess } from '@/access/contacts'
import { contactChannels, contactKinds, visibilities } from '@/src/codes/contacts'
import { languages } from '@/src/fields/languages'
import { code, many, moment, one, text } from '@/src/fields/relations'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** Whom to reach at an operator: a person or a function, by channels that are open or asked for. Never an entrepreneur. */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  admin: {
    defaultColumns: ['function', 'actor', 'kind', 'checkedOn'],
    group: 'contacts',
  },
  access: contactAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ['actor', 'kind', 'function', 'competences', 'languages', 'checkedOn'] }),
    ],
  },
  fields: [
    one('actor', 'actors', { required: true, maxDepth: 1 }),
    code('kind', contactKinds, { required: true, index: true }),
    text('name'),
    { name: 'listedByName', type: 'checkbox', defaultValue: false },
    text('function', { required: true, localized: true }),
    many('competences', 'needs', { maxDepth: 1 }),
    languages('languages'),
    one('deputy', 'contacts', { maxDepth: 0 }),
    one('user', 'users', { maxDepth: 1 }),
    moment('checkedOn'),
    {
      name: 'channels',
      type: 'array',
      fields: [
        code('kind', contactChannels, { required: true }),
        code('visibility', visibilities, { required: true, defaultValue: 'on-request' }),
        text('value'),
        { name: 'open', type: 'checkbox', virtual: true },
      ],
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { contactAccess } from '@/access/contacts'
import { contactChannels, contactKinds, visibilities } from '@/src/codes/contacts'
import { languages } from '@/src/fields/languages'
import { code, day, many, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { answerVcard } from '@/hooks/contacts/answerVcard'
import { keepOwnContact } from '@/hooks/contacts/keepOwnContact'
import { listHolders } from '@/hooks/contacts/listHolders'
import { recordContact } from '@/hooks/contacts/recordContact'
import { recordContactReading } from '@/hooks/contacts/recordReading'
import { refuseStrangers } from '@/hooks/contacts/refuseStrangers'
import { isOpenHere, nameIsOpen, valueIsOpen } from '@/hooks/contacts/showOpen'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseForeignRows } from '@/hooks/refuseForeignRows'
import { refuseUnknown } from '@/hooks/refuseUnknown'
import { onOneLine } from '@/src/contacts/plainText'

const whereOpen = { access: { read: nameIsOpen } }
const oneLine = { hooks: { beforeValidate: [onOneLine] } }

/** Whom to reach at an operator: a person or a function, by channels that are open or asked for. Never an entrepreneur. */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  admin: {
    useAsTitle: 'function',
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
    beforeChange: [keepOwnContact, refuseForeignRows, refuseUnknown, refuseStrangers],
    afterChange: [recordContact],
    afterOperation: [recordContactReading],
  },
  endpoints: [
    { path: '/mine/holders', method: 'get', handler: listHolders },
    { path: '/:id/vcard', method: 'get', handler: answerVcard },
  ],
  fields: [
    one('actor', 'actors', { required: true, maxDepth: 1 }),
    code('kind', contactKinds, { required: true, index: true }),
    text('name', { ...whereOpen, ...oneLine }),
    { name: 'listedByName', type: 'checkbox', defaultValue: false },
    text('function', { required: true, localized: true, ...oneLine }),
    many('competences', 'needs', { maxDepth: 1 }),
    languages('languages'),
    one('deputy', 'contacts', { maxDepth: 0, ...whereOpen }),
    one('user', 'users', { maxDepth: 1, ...whereOpen }),
    day('checkedOn'),
    {
      name: 'channels',
      type: 'array',
      fields: [
        code('kind', contactChannels, { required: true }),
        code('visibility', visibilities, { required: true, defaultValue: 'on-request' }),
        text('value', { access: { read: valueIsOpen }, ...oneLine }),
        bySystem({
          name: 'open',
          type: 'checkbox',
          virtual: true,
          hooks: { afterRead: [isOpenHere] },
        }),
      ],
    },
  ],
}

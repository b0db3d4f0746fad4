import type { CollectionConfig } from 'payload'
import { recordAccess } from '@/access/record'
import { code, moment, text } from '@/src/fields/relations'
import { guardReading } from '@/hooks/guardReading'
import { answerTarget, askTarget } from '@/hooks/audit/onTarget'
import { refuseBulk } from '@/hooks/refuseBulk'
import { askerKinds } from '@/src/audit/chain'

/** Who · organisation · what · on what · when · why · outcome, each event sealed by the one before it. Ids only. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['seq', 'at', 'action', 'by.kind', 'outcome'],
    group: 'record',
  },
  access: recordAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-seq',
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ['seq', 'at', 'action', 'by.*', 'on.*'] }),
      askTarget,
    ],
    afterRead: [answerTarget],
  },
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    moment('at', { required: true, index: true }),
    {
      name: 'by',
      type: 'group',
      fields: [
        text('user', { index: true }),
        text('actor', { index: true }),
        code('kind', askerKinds, { required: true }),
      ],
    },
    text('action', { required: true, index: true }),
    { name: 'on', type: 'group', fields: [text('collection')] },
    text('target', { index: true, admin: { hidden: true } }),
    text('ids', { hasMany: true }),
    text('reason'),
    text('outcome'),
    text('previousHash', { required: true }),
    text('hash', { required: true }),
  ],
}

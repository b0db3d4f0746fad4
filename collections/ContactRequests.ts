import type { CollectionConfig } from 'payload'
import { contactRequestAccess } from '@/access/contacts'
import { grantedTo, requestStatuses } from '@/src/codes/contacts'
import { code, moment, one, text } from '@/src/fields/relations'
import { asked, bySystem, lastStep } from '@/src/fields/written'
import { countForCoordination } from '@/hooks/contacts/countForCoordination'
import { followRequest } from '@/hooks/contacts/followRequest'
import { leaveToStep } from '@/hooks/contacts/leaveToStep'
import { listRequestSteps } from '@/hooks/contacts/listContactSteps'
import { openRequest } from '@/hooks/contacts/openRequest'
import { takeRequestStep } from '@/hooks/contacts/requestSteps'
import { sharingPaths } from '@/hooks/contacts/sharingPaths'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** A member asks for channels of a contact. Its status is never written: a step is taken. */
export const ContactRequests: CollectionConfig = {
  slug: 'contact-requests',
  admin: {
    defaultColumns: ['contact', 'status', 'requester.actor', 'createdAt'],
    group: 'contacts',
  },
  access: contactRequestAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      countForCoordination,
      leaveToStep,
      guardReading({ all: sharingPaths }),
    ],
    beforeChange: [openRequest, takeRequestStep],
    afterChange: [followRequest],
  },
  endpoints: [{ path: '/:id/steps', method: 'get', handler: listRequestSteps }],
  fields: [
    asked(text('step')),
    one('contact', 'contacts', { required: true, maxDepth: 0 }),
    text('channels', { hasMany: true }),
    { name: 'purpose', type: 'textarea', required: true },
    moment('until', { index: true }),
    bySystem({
      name: 'requester',
      type: 'group',
      fields: [one('actor', 'actors', { maxDepth: 1 }), one('user', 'users', { maxDepth: 1 })],
    }),
    code('to', grantedTo, { defaultValue: 'person' }),
    bySystem(code('status', requestStatuses, { defaultValue: 'requested', index: true })),
    bySystem({
      name: 'statusReason',
      type: 'group',
      fields: [{ name: 'text', type: 'textarea' }],
    }),
    bySystem({ name: 'rev', type: 'number', defaultValue: 1 }),
    bySystem(moment('answeredAt')),
    lastStep(),
  ],
}

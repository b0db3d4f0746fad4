import type { CollectionConfig } from 'payload'
import { contactGrantAccess } from '@/access/contacts'
import { grantStatuses } from '@/src/codes/contacts'
import { code, moment, one, text } from '@/src/fields/relations'
import { asked, bySystem, lastStep } from '@/src/fields/written'
import { countForCoordination } from '@/hooks/contacts/countForCoordination'
import { followGrant } from '@/hooks/contacts/followGrant'
import { takeGrantStep } from '@/hooks/contacts/grantSteps'
import { leaveToStep } from '@/hooks/contacts/leaveToStep'
import { listGrantSteps } from '@/hooks/contacts/listContactSteps'
import { sharingPaths } from '@/hooks/contacts/sharingPaths'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** Channels of a contact, held by a person or an operator until a day. Its status is never written: a step is taken. */
export const ContactGrants: CollectionConfig = {
  slug: 'contact-grants',
  admin: {
    defaultColumns: ['contact', 'status', 'holder.actor', 'until'],
    group: 'contacts',
  },
  access: contactGrantAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      countForCoordination,
      leaveToStep,
      guardReading({ all: sharingPaths }),
    ],
    beforeChange: [takeGrantStep],
    afterChange: [followGrant],
  },
  endpoints: [{ path: '/:id/steps', method: 'get', handler: listGrantSteps }],
  fields: [
    asked(text('step')),
    bySystem(one('request', 'contact-requests', { maxDepth: 0 })),
    bySystem(one('referral', 'referrals', { maxDepth: 0 })),
    bySystem(one('contact', 'contacts', { maxDepth: 0 })),
    bySystem(text('channels', { hasMany: true })),
    bySystem({
      name: 'holder',
      type: 'group',
      fields: [one('actor', 'actors', { maxDepth: 1 }), one('user', 'users', { maxDepth: 1 })],
    }),
    bySystem(moment('until', { index: true })),
    bySystem(moment('lastReadAt')),
    bySystem(code('status', grantStatuses, { defaultValue: 'active', index: true })),
    bySystem({ name: 'rev', type: 'number', defaultValue: 1 }),
    lastStep(),
  ],
}

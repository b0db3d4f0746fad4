import type { CollectionConfig } from 'payload'
import { recordAccess } from '@/access/record'
import { locales } from '@/src/codes/languages'
import { code, moment, one, text } from '@/src/fields/relations'
import { unseen } from '@/src/fields/written'
import { guardReading } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { mailKinds, mailStates } from '@/src/codes/mail'

/** Mails to be: ids, a kind, a language. Address and text are made at delivery, so that nothing here says who or what. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  admin: {
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'state', 'attempts', 'createdAt'],
    group: 'record',
  },
  access: recordAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ['kind', 'state'] })] },
  fields: [
    code('kind', mailKinds, { required: true, index: true }),
    code('state', mailStates, { required: true, defaultValue: 'waiting', index: true }),
    { name: 'attempts', type: 'number', defaultValue: 0 },
    // one mail per recipient and event
    unseen(text('key', { unique: true, index: true })),
    unseen(one('user', 'users', { maxDepth: 0 })),
    unseen(one('link', 'links', { maxDepth: 0 })),
    unseen(code('language', locales)),
    unseen(one('referral', 'referrals', { maxDepth: 0 })),
    unseen(one('consent', 'consents', { maxDepth: 0 })),
    // what else it speaks of: a slug and an id, `meetings:…`
    unseen(text('about', { index: true })),
    unseen(text('event', { index: true })),
    unseen(moment('notBefore', { index: true })),
    unseen(moment('lockedUntil', { index: true })),
    unseen(text('lockedBy')),
    unseen(text('messageId')),
    unseen(moment('sentAt', { index: true })),
    unseen(text('fault')),
  ],
}

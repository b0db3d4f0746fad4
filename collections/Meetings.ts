import type { CollectionConfig } from 'payload'
import { meetingAccess } from '@/access/meetings'
import { attendanceStatuses, meetingKinds } from '@/src/codes/knowledge'
import { meetingDocuments } from '@/src/documents/doors'
import { code, many, moment, one, text } from '@/src/fields/relations'
import { asked, bySystem, told, unseen } from '@/src/fields/written'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { followMeeting } from '@/hooks/meetings/followMeeting'
import { keepToOwnPart } from '@/hooks/meetings/keepToOwnPart'
import { planMeeting } from '@/hooks/meetings/planMeeting'
import { sayHours } from '@/hooks/meetings/sayHours'
import { showAsInvited } from '@/hooks/meetings/showAsInvited'
import { takePart } from '@/hooks/meetings/takePart'
import { withinInvitation } from '@/hooks/meetings/withinInvitation'
import { sayAsInAnother, writeInItsLanguage } from '@/hooks/languageOfWriting'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseForeignRows } from '@/hooks/refuseForeignRows'
import { refuseUnknown } from '@/hooks/refuseUnknown'

const onCreation = { update: () => false }

/** A plenary or a group's meeting: its agenda, who comes, what was said, how it was found. */
export const Meetings: CollectionConfig = {
  slug: 'meetings',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'group', 'startsAt'],
    group: 'knowledge',
  },
  access: meetingAccess,
  disableDuplicate: true,
  defaultSort: '-startsAt',
  forceSelect: { kind: true, group: true },
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ all: ownFields }),
      withinInvitation,
      keepToOwnPart,
      writeInItsLanguage,
    ],
    beforeChange: [sayAsInAnother, planMeeting, takePart, refuseUnknown, refuseForeignRows],
    afterChange: [followMeeting],
    afterRead: [sayHours, showAsInvited],
  },
  endpoints: meetingDocuments,
  fields: [
    asked(text('step')),
    asked(text('attending')),
    asked({ name: 'answers', type: 'json' }),
    code('kind', meetingKinds, { required: true, index: true, access: onCreation }),
    bySystem({ name: 'number', type: 'number', index: true }),
    one('group', 'working-groups', { maxDepth: 1, access: onCreation }),
    text('title', { required: true, localized: true }),
    moment('startsAt', { required: true, index: true }),
    moment('endsAt'),
    text('place'),
    {
      name: 'agenda',
      type: 'array',
      fields: [
        text('title', { required: true, localized: true }),
        { name: 'duration', type: 'number', min: 1, max: 600 },
        told(moment('beginsAt')),
        one('document', 'media', { maxDepth: 1 }),
        { name: 'minutes', type: 'textarea', localized: true },
      ],
    },
    {
      name: 'attendance',
      type: 'array',
      fields: [
        one('actor', 'actors', { maxDepth: 1 }),
        one('user', 'users', { maxDepth: 1 }),
        code('status', attendanceStatuses, { defaultValue: 'invited' }),
      ],
    },
    {
      name: 'guests',
      type: 'array',
      fields: [
        { name: 'email', type: 'email', required: true },
        text('items', { hasMany: true }),
        many('outputs', 'outputs', { maxDepth: 0 }),
        moment('until', { required: true }),
      ],
    },
    {
      name: 'evaluation',
      type: 'group',
      fields: [
        {
          name: 'questions',
          type: 'array',
          fields: [
            text('question', { required: true, localized: true }),
            // how many said 1, 2, 3, 4, 5
            bySystem({ name: 'answers', type: 'number', hasMany: true }),
          ],
        },
        unseen(text('answered', { hasMany: true })),
      ],
    },
    bySystem({ name: 'sequence', type: 'number', defaultValue: 0 }),
    bySystem(moment('invitedAt')),
    bySystem(moment('cancelledAt')),
  ],
}

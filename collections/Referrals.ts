import type { CollectionConfig, Condition } from 'payload'
import { referralAccess } from '@/access/referrals'
import {
  allReasons,
  businessStatuses,
  deadlineNames,
  needMet,
  outcomes,
  priorities,
  referralStatuses,
} from '@/src/codes/referral'
import { channels } from '@/src/codes/situation'
import { code, codes, moment, one, text } from '@/src/fields/relations'
import { asked, bySystem, inDraft, lastStep } from '@/src/fields/written'
import { guardReading } from '@/hooks/guardReading'
import { announceStep } from '@/hooks/referrals/announceStep'
import { disclosed } from '@/hooks/referrals/disclosed'
import { followStep } from '@/hooks/referrals/followStep'
import { listOpenSteps } from '@/hooks/referrals/listOpenSteps'
import { putInOrder } from '@/hooks/referrals/orderedByWhatIsSeen'
import { recordReading } from '@/hooks/referrals/recordReading'
import { rememberAsked } from '@/hooks/referrals/rememberAsked'
import { showAtLevel } from '@/hooks/referrals/showAtLevel'
import { startDraft } from '@/hooks/referrals/startDraft'
import { takeStep } from '@/hooks/referrals/takeStep'
import { withinLevel } from '@/hooks/referrals/withinLevel'
import { referralPaths } from '@/src/disclosure/paths'
import { idOf } from '@/src/idOf'
import { refuseBulk } from '@/hooks/refuseBulk'

/** A case is read by the side that opened it: to the others the panel would show an id, and ask in vain. */
const onlyWhereReadable: Condition = ({ requester }, _, { user }) =>
  !requester?.actor || idOf(requester.actor) === idOf(user?.actor)

/** One need of one case, handed to one operator. Its status is never written: a step is taken. */
export const Referrals: CollectionConfig = {
  slug: 'referrals',
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'status', 'need', 'owner.actor', 'priority', 'sentAt'],
    group: 'referrals',
    components: { edit: { SaveButton: '/src/admin/SaveDraft#SaveDraft' } },
  },
  access: referralAccess,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    // an operator's inbox by deadline, and how many there are of each state, out of the index alone
    { fields: ['owner.actor', 'deadlines.expireAt'] },
    {
      fields: ['owner.actor', 'status', 'requester.actor', 'requesterStatus', 'sealed', 'sentAt'],
    },
    { fields: ['requester.actor', 'requesterStatus', 'sealed'] },
  ],
  forceSelect: {
    case: true,
    status: true,
    requester: true,
    owner: true,
    endedAt: true,
    sealed: true,
    requesterStatus: true,
  },
  hooks: {
    beforeOperation: [refuseBulk, rememberAsked, guardReading({ all: referralPaths }), withinLevel],
    beforeChange: [startDraft, takeStep],
    afterChange: [followStep, announceStep],
    afterRead: [showAtLevel],
    afterOperation: [recordReading, putInOrder],
  },
  endpoints: [{ path: '/:id/steps', method: 'get', handler: listOpenSteps }],
  fields: [
    { name: 'steps', type: 'ui', admin: { components: { Field: '/src/admin/Steps#Steps' } } },
    asked(text('step')),
    asked({ name: 'contact', type: 'json' }),
    bySystem(text('reference', { unique: true, index: true })),
    one('case', 'cases', {
      required: true,
      maxDepth: 0,
      access: { update: () => false },
      admin: { condition: onlyWhereReadable },
    }),
    inDraft(one('need', 'needs', { required: true, maxDepth: 1 })),
    inDraft(one('service', 'services', { maxDepth: 1 })),
    bySystem({
      name: 'requester',
      type: 'group',
      fields: [one('actor', 'actors', { maxDepth: 1 }), one('user', 'users', { maxDepth: 1 })],
    }),
    {
      name: 'owner',
      type: 'group',
      fields: [
        inDraft(one('actor', 'actors', { required: true, maxDepth: 1 })),
        bySystem(one('user', 'users', { maxDepth: 1 })),
      ],
    },
    inDraft(one('basedOn', 'referrals', { maxDepth: 0 })),
    inDraft({ name: 'summary', type: 'textarea' }),
    bySystem(code('priority', priorities, { defaultValue: 'routine', index: true })),
    bySystem(code('status', referralStatuses, { defaultValue: 'draft', index: true })),
    bySystem(code('businessStatus', businessStatuses, { defaultValue: 'none', index: true })),
    bySystem({
      name: 'statusReason',
      type: 'group',
      fields: [codes('codes', allReasons), { name: 'text', type: 'textarea' }],
    }),
    bySystem({
      name: 'attempts',
      type: 'array',
      fields: [
        moment('at'),
        code('channel', channels),
        { name: 'reached', type: 'checkbox' },
        one('by', 'users', { maxDepth: 1 }),
      ],
    }),
    bySystem({
      name: 'outcome',
      type: 'group',
      fields: [
        codes('codes', outcomes),
        code('needMet', needMet),
        { name: 'text', type: 'textarea' },
      ],
    }),
    bySystem(moment('firstContactOn')),
    bySystem(moment('resumeAt')),
    bySystem({ name: 'overrideReason', type: 'textarea' }),
    bySystem({
      name: 'deadlines',
      type: 'group',
      fields: deadlineNames.map((name) => moment(name, { index: true })),
    }),
    bySystem(moment('sentAt', { index: true })),
    bySystem(moment('receivedAt', { index: true })),
    bySystem(moment('answeredAt', { index: true })),
    bySystem(moment('endedAt', { index: true })),
    bySystem({ name: 'rev', type: 'number', defaultValue: 1 }),
    bySystem({ name: 'alreadyFollowed', type: 'checkbox' }),
    {
      name: 'disclosed',
      type: 'json',
      virtual: true,
      admin: { hidden: true },
      hooks: { afterRead: [disclosed] },
    },
    bySystem({ name: 'sealed', type: 'checkbox', defaultValue: false, admin: { hidden: true } }),
    bySystem(
      code('requesterStatus', referralStatuses, {
        defaultValue: 'draft',
        index: true,
        admin: { hidden: true },
      }),
    ),
    lastStep(),
  ],
}

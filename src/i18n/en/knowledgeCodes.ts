import type { knowledgeCodes as source } from '@/src/i18n/fr/knowledgeCodes'
import type { Spoken } from '@/src/i18n/words'

export const knowledgeCodes: Spoken<typeof source> = {
  groupStatus: {
    requested: 'Requested',
    open: 'Open',
    closed: 'Closed',
  },
  meetingKind: {
    plenary: 'Plenary',
    group: 'Group meeting',
  },
  attendance: {
    invited: 'Invited',
    accepted: 'Coming',
    declined: 'Not coming',
    present: 'Present',
    excused: 'Apologies',
  },
  decisionKind: {
    decision: 'Decision',
    action: 'Action',
  },
  decisionOwner: {
    actor: 'One operator',
    group: 'The group',
    coordination: 'The coordination',
    all: 'All',
  },
  decisionStatus: {
    open: 'To be done, or in force',
    done: 'Done',
    dropped: 'Dropped',
  },
  outputKind: {
    report: 'Report',
    minutes: 'Minutes',
    recommendation: 'Recommendation to the Region',
    tool: 'Tool',
    'model-letter': 'Model letter',
  },
  answerStatus: {
    awaiting: 'Awaited',
    accepted: 'Accepted',
    partly: 'Partly accepted',
    refused: 'Refused',
  },
  practiceForm: {
    practice: 'Good practice',
    experience: 'Field experience',
  },
  evidence: {
    reported: 'Reported',
    tried: 'Tried',
    proven: 'Proven',
    evaluated: 'Evaluated',
  },
  useResult: {
    worked: 'It helped',
    partly: 'In part',
    'did-not': 'Not this time',
  },
  readership: {
    members: 'All members',
    group: 'The group only',
  },
  editorialStatus: {
    idea: 'Idea',
    draft: 'Draft',
    review: 'Under review',
    published: 'Published',
    'review-due': 'Due for an update',
    archived: 'Archived',
  },
  expertiseKind: {
    offer: 'Offer',
    request: 'Request',
  },
  expertiseStatus: {
    open: 'Open',
    answered: 'Answered',
    closed: 'Closed',
  },
  signalKind: {
    'payment-delays': 'Late payments',
    'energy-costs': 'Energy costs',
    rent: 'Rent',
    'credit-refused': 'Credit refused',
    staff: 'Staff',
    'demand-drop': 'Falling demand',
    supply: 'Supply',
    distress: 'Distress',
    other: 'Other',
  },
  notification: {
    'at-once': 'At once',
    weekly: 'Every week',
    never: 'Never',
  },
  digest: {
    weekly: 'Every week',
    never: 'Never',
  },
  extraction: {
    none: 'No text to read',
    waiting: 'Waiting to be read',
    done: 'Text read',
    failed: 'Text could not be read',
  },
  contactKind: {
    person: 'Person',
    function: 'Function',
  },
  contactChannel: {
    'shared-mailbox': 'Shared mailbox',
    email: 'E-mail',
    phone: 'Telephone',
    mobile: 'Mobile',
    direct: 'Direct line',
  },
  visibility: {
    members: 'To all members',
    'on-request': 'On request',
  },
  requestStatus: {
    requested: 'Waiting for an answer',
    granted: 'Granted',
    refused: 'Refused',
    cancelled: 'Cancelled',
    expired: 'Expired',
  },
  grantedTo: {
    person: 'The person who asks',
    operator: 'Their operator',
  },
  grantStatus: {
    active: 'Active',
    revoked: 'Revoked',
    expired: 'Expired',
  },
}

/** Codes of what working groups produce, of meetings, and of what is followed. */
export const groupStatuses = ['requested', 'open', 'closed'] as const
export type GroupStatus = (typeof groupStatuses)[number]

export const meetingKinds = ['plenary', 'group'] as const
export type MeetingKind = (typeof meetingKinds)[number]
export const attendanceStatuses = ['invited', 'accepted', 'declined', 'present', 'excused'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export const decisionKinds = ['decision', 'action'] as const
export type DecisionKind = (typeof decisionKinds)[number]
export const decisionOwners = ['actor', 'group', 'coordination', 'all'] as const
export type DecisionOwner = (typeof decisionOwners)[number]
export const decisionStatuses = ['open', 'done', 'dropped'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

export const outputKinds = ['report', 'minutes', 'recommendation', 'tool', 'model-letter'] as const
export type OutputKind = (typeof outputKinds)[number]
export const answerStatuses = ['awaiting', 'accepted', 'partly', 'refused'] as const
export type AnswerStatus = (typeof answerStatuses)[number]

export const practiceForms = ['practice', 'experience'] as const
export type PracticeForm = (typeof practiceForms)[number]
export const evidenceLevels = ['reported', 'tried', 'proven', 'evaluated'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]
export const useResults = ['worked', 'partly', 'did-not'] as const
export type UseResult = (typeof useResults)[number]

/** The parts of a practice, in the order in which it is read. */
export const practiceParts = [
  'context',
  'problem',
  'whatWasDone',
  'resourcesNeeded',
  'results',
  'transferability',
] as const

/** Who reads what is published: every member, or the group it comes from. */
export const readerships = ['members', 'group'] as const
export type Readership = (typeof readerships)[number]

export const editorialStatuses = [
  'idea',
  'draft',
  'review',
  'published',
  'review-due',
  'archived',
] as const
export type EditorialStatus = (typeof editorialStatuses)[number]
export const editorialSteps = [
  'draft',
  'submit',
  'return',
  'publish',
  'schedule',
  'renew',
  'archive',
  'restore',
] as const
export type EditorialStep = (typeof editorialSteps)[number]
export const editorialRefusals = [
  'title-missing',
  'summary-missing',
  'axis-missing',
  'facts-undated',
  'language-missing',
  'review-date-missing',
  'only-author',
] as const
export type EditorialRefusal = (typeof editorialRefusals)[number]
export const editorialCollections = ['outputs', 'good-practices'] as const
export type EditorialCollection = (typeof editorialCollections)[number]

export const expertiseKinds = ['offer', 'request'] as const
export type ExpertiseKind = (typeof expertiseKinds)[number]
export const expertiseStatuses = ['open', 'answered', 'closed'] as const
export type ExpertiseStatus = (typeof expertiseStatuses)[number]

export const signalKinds = [
  'payment-delays',
  'energy-costs',
  'rent',
  'credit-refused',
  'staff',
  'demand-drop',
  'supply',
  'distress',
  'other',
] as const
export type SignalKind = (typeof signalKinds)[number]

export const notifications = ['at-once', 'weekly', 'never'] as const
export type Notification = (typeof notifications)[number]

/** How often a person is written to about what is new. */
export const digests = ['weekly', 'never'] as const
export type Digest = (typeof digests)[number]

export const feedKinds = ['news', 'meetings'] as const
export type FeedKind = (typeof feedKinds)[number]

/** What the text of a file came to: it is searched once its extraction has ended. */
export const extractions = ['none', 'waiting', 'done', 'failed'] as const
export type Extraction = (typeof extractions)[number]

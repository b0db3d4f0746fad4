/** The paths of a referral that a question may name (`where`, `sort`, `count`); any other is refused. */
export const referralPaths = [
  'reference',
  'status',
  'businessStatus',
  'priority',
  'need',
  'service',
  'summary',
  'case',
  'requester.actor',
  'requester.user',
  'owner.actor',
  'owner.user',
  'basedOn',
  'sentAt',
  'receivedAt',
  'answeredAt',
  'endedAt',
  'deadlines.*',
]

/** What is left of a referral to a recipient who is back at D0. */
export const openAtD0 = [
  'id',
  'reference',
  'requester.actor',
  'owner',
  'status',
  'rev',
  'sentAt',
  'answeredAt',
  'endedAt',
] as const

/** Whether a path of a question names something that D0 still shows. */
export const isOpenAtD0 = (path: string): boolean =>
  openAtD0.some((open) => path === open || path.startsWith(`${open}.`))

/** Codes of people and operators. Source: the data contract, "People and parties". */
export const roles = ['administrator', 'coordinator', 'editor', 'member', 'guest'] as const
export type Role = (typeof roles)[number]

export const functions = ['referrer', 'intake', 'manager'] as const
export type FunctionCode = (typeof functions)[number]

export const actorKinds = [
  'legal',
  'finance',
  'accounting',
  'general-support',
  'specialised-support',
  'psychological-support',
  'federation',
] as const
export type ActorKind = (typeof actorKinds)[number]

export const memberships = ['member', 'invited', 'outside'] as const
export const receives = ['referrals', 'sheet', 'nothing'] as const
export const audiences = [
  'self-employed',
  'company',
  'non-profit',
  'starter',
  'former-entrepreneur',
] as const
export type Audience = (typeof audiences)[number]
export const capacities = ['open', 'waiting-list', 'full'] as const
export type Capacity = (typeof capacities)[number]

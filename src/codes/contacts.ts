/** Codes of the contacts that operators share. */
export const contactKinds = ['person', 'function'] as const
export type ContactKind = (typeof contactKinds)[number]
export const contactChannels = ['shared-mailbox', 'email', 'phone', 'mobile', 'direct'] as const
export type ContactChannel = (typeof contactChannels)[number]
export const visibilities = ['members', 'on-request'] as const
export type Visibility = (typeof visibilities)[number]

export const requestStatuses = ['requested', 'granted', 'refused', 'cancelled', 'expired'] as const
export type RequestStatus = (typeof requestStatuses)[number]
export const requestSteps = ['grant', 'refuse', 'cancel', 'expire'] as const
export type RequestStep = (typeof requestSteps)[number]
export const grantedTo = ['person', 'operator'] as const
export type GrantedTo = (typeof grantedTo)[number]

export const grantStatuses = ['active', 'revoked', 'expired'] as const
export type GrantStatus = (typeof grantStatuses)[number]
export const grantSteps = ['revoke', 'renew', 'expire'] as const
export type GrantStep = (typeof grantSteps)[number]

import { machineryAccess } from './record'

export const applicationAccess = machineryAccess
export const commentAccess = machineryAccess
export const ownThings = machineryAccess
export const expertiseAccess = machineryAccess
export const signalAccess = machineryAccess
export const unansweredAccess = machineryAccess

import { machineryAccess } from './record'

export const meetingAccess = machineryAccess
export const decisionAccess = machineryAccess

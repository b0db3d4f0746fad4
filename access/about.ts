import { machineryAccess } from './record'

export const applicationAccess = machineryAccess
export const commentAccess = machineryAccess
export const ownThings = machineryAccess

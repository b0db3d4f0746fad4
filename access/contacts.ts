import { machineryAccess } from './record'

export const contactAccess = machineryAccess
export const contactRequestAccess = machineryAccess
export const contactGrantAccess = machineryAccess

import { machineryAccess } from './record'

export const outputAccess = machineryAccess
export const practiceAccess = machineryAccess

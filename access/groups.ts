import { machineryAccess } from './record'

export const groupAccess = machineryAccess

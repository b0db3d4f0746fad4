import { codes } from './codes'

export const nl = { codes }

import { codes } from './codes'

export const en = { codes }

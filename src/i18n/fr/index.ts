import { codes } from './codes'

export const fr = { codes }

import type { Field } from 'payload'
import { isLanguage } from '@/src/codes/languages'

/** ISO 639-1 codes, two letters. */
export const languages = (name: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  validate: (value: unknown) =>
    (Array.isArray(value) ? value : []).every(isLanguage) || 'ISO 639-1',
})

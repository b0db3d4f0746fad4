import type { Field } from 'payload'

/** ISO 639-1 codes, two letters. */
export const languages = (name: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  validate: (value: unknown) =>
    (Array.isArray(value) ? value : []).every((code) => /^[a-z]{2}$/.test(String(code))) ||
    'ISO 639-1',
})

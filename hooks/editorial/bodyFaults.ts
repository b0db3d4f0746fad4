import type { FlattenedField } from 'payload'
import { absent, isMoment, isObject, type Fault } from '@/src/workflows/stepFields'
import { isSafeLink } from '@/src/prose/safeLink'

type Body = Record<string, unknown>

/**
 * What is wrong with the shape of a text's facts, before anything is claimed: Payload looks at them only afterwards.
 * Relations are looked up elsewhere, rich text is read elsewhere, and what the server writes is ignored.
 */
export const bodyFaults = (fields: readonly FlattenedField[], body: Body, above = ''): Fault[] =>
  fields.flatMap((field): Fault[] => {
    const value = body[field.name]
    const path = `${above}${field.name}`
    if (value === undefined || isWrittenByServer(field)) return []
    if (value === null)
      return 'required' in field && field.required ? [{ path, problem: 'missing' }] : []
    if (field.name === 'url') return isSafeLink(value) || value === '' ? [] : wrong(path)
    return faultsOf(field, value, path)
  })

const wrong = (path: string): Fault[] => [{ path, problem: 'malformed' }]

const isWrittenByServer = (field: FlattenedField): boolean =>
  Boolean(field.admin && 'readOnly' in field.admin && field.admin.readOnly) || 'virtual' in field

function faultsOf(field: FlattenedField, value: unknown, path: string): Fault[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? [] : wrong(path)
    case 'checkbox':
      return typeof value === 'boolean' ? [] : wrong(path)
    case 'date':
      return absent(value) || isMoment(value) ? [] : wrong(path)
    case 'select':
      return codeFaults(field.options.map(plainOption), Boolean(field.hasMany), value, path)
    case 'group':
      return isObject(value) ? bodyFaults(field.flattenedFields, value, `${path}.`) : wrong(path)
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((row, at) => rowFaults(field.flattenedFields, row, `${path}.${at}`))
        : isNoRows(value)
          ? []
          : wrong(path)
    default:
      return []
  }
}

/** The panel sends the number of rows where there is none; Payload reads it so. */
const isNoRows = (value: unknown): boolean => value === 0 || value === '0'

const plainOption = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

function codeFaults(known: string[], many: boolean, value: unknown, path: string): Fault[] {
  if (many !== Array.isArray(value)) return wrong(path)
  const said: unknown[] = Array.isArray(value) ? value : [value]
  return said.every((code) => known.includes(code as string)) ? [] : [{ path, problem: 'unknown' }]
}

function rowFaults(fields: readonly FlattenedField[], row: unknown, path: string): Fault[] {
  if (!isObject(row)) return wrong(path)
  const missing = fields
    .filter((field) => 'required' in field && field.required && absent(row[field.name]))
    .map(({ name }): Fault => ({ path: `${path}.${name}`, problem: 'missing' }))
  return [...missing, ...bodyFaults(fields, row, `${path}.`)]
}

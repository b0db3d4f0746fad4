import type { FlattenedField } from 'payload'
import { isLocale } from '@/src/codes/languages'
import { isSafeLink } from '@/src/prose/safeLink'
import { absent, isMoment, isObject, type Fault } from '@/src/workflows/stepFields'

type Body = Record<string, unknown>
type Shape = (field: FlattenedField, value: unknown, path: string) => Fault[]

/**
 * What is wrong with the shape of a body. Relations are looked up elsewhere, rich text is read elsewhere, what is missing is
 * said by Payload, and what the server writes is ignored.
 */
export const bodyFaults = (fields: readonly FlattenedField[], body: Body, above = ''): Fault[] =>
  fields.flatMap((field): Fault[] => {
    const value = body[field.name]
    const path = `${above}${field.name}`
    if (value === undefined || value === null || isWrittenByServer(field)) return []
    if (field.localized && isInAllLanguages(value))
      return Object.values(value).flatMap((words) => faultsOf(field, words, path))
    return faultsOf(field, value, path)
  })

export const isWrittenByServer = (field: FlattenedField): boolean =>
  field.name === 'id' ||
  Boolean(field.admin && 'readOnly' in field.admin && field.admin.readOnly) ||
  'virtual' in field

const isInAllLanguages = (value: unknown): value is Body =>
  isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

const wrong = (path: string, problem: Fault['problem'] = 'malformed'): Fault[] => [
  { path, problem },
]
const each =
  (is: (value: unknown) => boolean): Shape =>
  (field, value, path) => {
    if (!('hasMany' in field && field.hasMany)) return is(value) ? [] : wrong(path)
    return Array.isArray(value) && value.every(is) ? [] : wrong(path)
  }
const isString = (value: unknown) => typeof value === 'string'

const shapes: Partial<Record<FlattenedField['type'], Shape>> = {
  text: (field, value, path) =>
    field.name === 'url' && !isSafeLink(value) && value !== ''
      ? wrong(path)
      : words(field, value, path),
  textarea: each(isString),
  email: each(isString),
  // no number of ours has a fraction
  number: each(Number.isInteger),
  checkbox: each((value) => typeof value === 'boolean'),
  date: each((value) => absent(value) || isMoment(value)),
  select: (field, value, path) => (field.type === 'select' ? codeFaults(field, value, path) : []),
  relationship: (field, value, path) =>
    each('relationTo' in field && Array.isArray(field.relationTo) ? isObject : isReference)(
      field,
      value,
      path,
    ),
  upload: (field, value, path) => each(isReference)(field, value, path),
  group: (field, value, path) => {
    if (field.type !== 'group') return []
    return isObject(value) ? bodyFaults(field.flattenedFields, value, `${path}.`) : wrong(path)
  },
  array: (field, value, path) => {
    if (field.type !== 'array' || isNoRows(value)) return []
    if (!Array.isArray(value)) return wrong(path)
    return value.flatMap((row, at) =>
      isObject(row)
        ? bodyFaults(field.flattenedFields, row, `${path}.${at}.`)
        : wrong(`${path}.${at}`),
    )
  },
}
const words = each(isString)
const faultsOf: Shape = (field, value, path) => shapes[field.type]?.(field, value, path) ?? []

/** The panel sends the number of rows where there is none; Payload reads it so. */
const isNoRows = (value: unknown): boolean => value === 0 || value === '0'

/** An id, or the document it stands for. */
const isReference = (value: unknown): boolean =>
  isString(value) || (isObject(value) && 'id' in value)

const plainOption = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

function codeFaults(
  { hasMany, options }: Extract<FlattenedField, { type: 'select' }>,
  value: unknown,
  path: string,
): Fault[] {
  if (Boolean(hasMany) !== Array.isArray(value)) return wrong(path)
  const known: unknown[] = options.map(plainOption)
  const said: unknown[] = Array.isArray(value) ? value : [value]
  return said.every((code) => known.includes(code)) ? [] : wrong(path, 'unknown')
}

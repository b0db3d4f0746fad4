import type { FlattenedField } from 'payload'
import { isLocale } from '@/src/codes/languages'
import { isObject, type Fault } from '@/src/workflows/stepFields'

type Question = Record<string, unknown>
type Fields = readonly FlattenedField[]
const joins = /^(and|or)$/i
const ofSeveral = /^(in|not_in)$/
/** `all`, `near`, `within` and `intersects` are left out: SQLite knows none of them here. */
const operators =
  /^(equals|not_equals|like|not_like|contains|in|not_in|exists|(greater|less)_than(_equal)?)$/
const ofWords = /^(contains|not_like)$/

/**
 * A `where` as both databases take it: the parts of `and` and `or` as lists, the values of `in` too. Sent with many parts, a
 * list arrives as an object with numbers for keys.
 */
export function plainQuestion(where: unknown): unknown {
  if (!isObject(where)) return where
  return Object.fromEntries(
    Object.entries(where).map(([path, asked]) => {
      if (joins.test(path)) return [path, listed(asked, plainQuestion)]
      return [path, isObject(asked) ? plainAsked(asked) : asked]
    }),
  )
}

const plainAsked = (asked: Question): Question =>
  Object.fromEntries(
    Object.entries(asked).map(([operator, value]) => [
      operator,
      ofSeveral.test(operator) && typeof value === 'string' ? value.split(',') : value,
    ]),
  )

function listed(parts: unknown, each: (part: unknown) => unknown): unknown {
  const list = isObject(parts) ? Object.values(parts) : parts
  return Array.isArray(list) ? list.map(each) : list
}

/** What of a `where` neither database can be asked: an unknown operator, a list for a word, a word for a moment. */
export function questionFaults(fields: Fields, where: unknown): Fault[] {
  if (where === undefined || where === null) return []
  if (!isObject(where)) return wrong('where')
  return Object.entries(where).flatMap(([path, asked]) => {
    if (!joins.test(path)) return pathFaults(fields, path, asked)
    if (!Array.isArray(asked)) return wrong(path)
    return asked.flatMap((part) => (isObject(part) ? questionFaults(fields, part) : wrong(path)))
  })
}

const wrong = (path: string): Fault[] => [{ path, problem: 'malformed' }]

function pathFaults(fields: Fields, path: string, asked: unknown): Fault[] {
  if (!isObject(asked)) return wrong(path)
  const field = fieldAt(
    fields,
    path
      .replaceAll('__', '.')
      .replace(/^version\./, '')
      .split('.'),
  )
  const isAskable = Object.entries(asked).every(
    ([operator, value]) => operators.test(operator) && takes(field, operator, value),
  )
  return isAskable ? [] : wrong(path)
}

function takes(field: FlattenedField | null, operator: string, value: unknown): boolean {
  if (ofSeveral.test(operator))
    return (
      Array.isArray(value) && value.every((one) => one !== 'null' && takes(field, 'equals', one))
    )
  // of a relation to several collections, which one and its id
  if (field && 'relationTo' in field && Array.isArray(field.relationTo))
    return /equals$/.test(operator) && isObject(value) && 'relationTo' in value && 'value' in value
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return false
  if (field?.type !== 'date' || operator === 'exists') return true
  return !ofWords.test(operator) && isOfTime(value)
}

const isOfTime = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'null' ||
  !Number.isNaN(new Date(value as string).getTime())

/** The field at the end of a path; null for what is within one: a language, or the two halves of a relation. */
function fieldAt(fields: Fields, [name, ...rest]: readonly string[]): FlattenedField | null {
  const field = fields.find((one) => one.name === name) ?? null
  if (!field || !rest.length || (rest.length === 1 && isLocale(rest[0]))) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : null
}

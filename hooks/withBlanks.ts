import type { FlattenedField } from 'payload'
import { isObject } from '@/src/workflows/stepFields'
import { isWrittenByServer } from './bodyFaults'

type Body = Record<string, unknown>

/** A body in which what was emptied is said as the databases take it: no moment, no code, no rows, a group of nothing. */
export function withBlanks(fields: readonly FlattenedField[], body: Body): Body {
  const filled = { ...body }
  for (const field of fields)
    if (filled[field.name] !== undefined && !isWrittenByServer(field))
      filled[field.name] = filledIn(field, filled[field.name])
  return filled
}

function filledIn(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'date':
    case 'select':
      return value === '' ? null : value
    case 'array':
      if (Array.isArray(value))
        return value.map((row) => (isObject(row) ? withBlanks(field.flattenedFields, row) : row))
      return value ?? []
    case 'group':
      if (isObject(value)) return withBlanks(field.flattenedFields, value)
      return value === null ? blank(field.flattenedFields) : value
    default:
      return value
  }
}

const blank = (fields: readonly FlattenedField[]): Body =>
  withBlanks(fields, Object.fromEntries(fields.map(({ name }) => [name, null])))

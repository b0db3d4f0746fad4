import type { FlattenedField } from 'payload'
import { absent, isObject, type Fault } from '@/src/workflows/stepFields'
import { isWrittenByServer } from '../bodyFaults'

type Body = Record<string, unknown>

/** What a text does not go without, before anything is claimed: Payload looks at it only afterwards. */
export const missingFaults = (fields: readonly FlattenedField[], body: Body): Fault[] =>
  fields.flatMap((field): Fault[] => {
    const value = body[field.name]
    if (isWrittenByServer(field)) return []
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, at) =>
        isObject(row) ? missingIn(field.flattenedFields, row, `${field.name}.${at}.`) : [],
      )
    return value === null ? missingIn([field], body, '') : []
  })

const missingIn = (fields: readonly FlattenedField[], row: Body, above: string): Fault[] =>
  fields
    .filter((field) => 'required' in field && field.required && absent(row[field.name]))
    .map(({ name }) => ({ path: `${above}${name}`, problem: 'missing' }))

import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import type { Fault } from '@/src/workflows/stepFields'
import { wrongBody } from './refusals'

type Named = { path: string; collection: string; id: unknown }

/**
 * Whoever is named for the first time must exist and be readable by the one who writes: the databases answer an unknown
 * relation differently, and naming what one may not read must not open it to others. 400 on both.
 */
export const refuseUnknown: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = new Set(namedIn(collection.flattenedFields, originalDoc).map(keyOf))
  const fresh = namedIn(collection.flattenedFields, data).filter((one) => !before.has(keyOf(one)))
  const faults: Fault[] = []
  for (const { path, collection: slug, id } of fresh) {
    if (typeof id !== 'string') faults.push({ path, problem: 'malformed' })
    else if (!(await isKnown(req, slug as CollectionSlug, id)))
      faults.push({ path, problem: 'unknown' })
  }
  if (faults.length) throw wrongBody(req, collection.slug, faults)
  return data
}

const keyOf = ({ collection, id }: Named) => `${collection}:${String(id)}`

function namedIn(fields: FlattenedField[], data: unknown, above = ''): Named[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field): Named[] => {
    if ('virtual' in field && field.virtual) return []
    const value = (data as Record<string, unknown>)[field.name]
    const path = `${above}${field.name}`
    if (field.type === 'array')
      return rowsOf(value).flatMap((row, i) => namedIn(field.flattenedFields, row, `${path}.${i}.`))
    if (field.type === 'group') return namedIn(field.flattenedFields, value, `${path}.`)
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null && one !== '')
      .map((one) => ({ path, ...targetOf(field.relationTo, one) }))
  })
}

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function targetOf(relationTo: string | string[], value: unknown): Omit<Named, 'path'> {
  const { relationTo: to, value: id } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  if (!Array.isArray(relationTo)) return { collection: relationTo, id: plain(value) }
  return relationTo.includes(String(to))
    ? { collection: String(to), id: plain(id) }
    : { collection: '', id: undefined }
}

/** A populated document stands for its id. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value

async function isKnown(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const where = { id: { equals: id } }
  const { totalDocs } = req.user
    ? await payloadAs(req.payload, req.user as User, { req }).count({ collection, where })
    : await req.payload.db.count({ collection, where, req })
  return totalDocs > 0
}

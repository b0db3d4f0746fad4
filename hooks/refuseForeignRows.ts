import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import type { Fault } from '@/src/workflows/stepFields'
import { valueAt } from '@/src/valueAt'
import { wrongBody } from './refusals'

/** A row keeps its id in its own document: one of another document, or twice the same, is 400 before a database says 500. */
export const refuseForeignRows: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const faults: Fault[] = []
  for (const path of listsIn(collection.flattenedFields)) {
    const ids = idsAt(data, path)
    const own = new Set(idsAt(originalDoc, path))
    const fresh = ids.filter((id) => !own.has(id))
    if (ids.some((id) => typeof id !== 'string') || new Set(ids).size < ids.length)
      faults.push({ path, problem: 'malformed' })
    else if (fresh.length && (await areTaken(req, collection.slug, path, fresh)))
      faults.push({ path, problem: 'unknown' })
  }
  if (faults.length) throw wrongBody(req, collection.slug, faults)
  return data
}

const listsIn = (fields: FlattenedField[], above = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'array') return [`${above}${field.name}`]
    return field.type === 'group' ? listsIn(field.flattenedFields, `${above}${field.name}.`) : []
  })

function idsAt(doc: unknown, path: string): unknown[] {
  const rows = doc ? valueAt(doc as Record<string, unknown>, path) : []
  return (Array.isArray(rows) ? rows : [])
    .map((row) => (row as { id?: unknown } | null)?.id)
    .filter((id) => id !== undefined && id !== null)
}

async function areTaken(req: PayloadRequest, slug: string, path: string, ids: unknown[]) {
  const where = { [`${path}.id`]: { in: ids } }
  const collection = slug as CollectionSlug
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0
}

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { isLocale, locales, type Locale } from '@/src/codes/languages'

type Row = Record<string, unknown>
/** A text that a document needs, where it stands, and its words by language. */
type Needed = { above: Row; name: string }

/**
 * Whoever changes what has no language (a status, an answer) need not write what is missing in theirs: the write is made in
 * a language in which the document is whole.
 */
export const writeInItsLanguage: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args) || !isLocale(req.locale))
    return args
  const spoken = collection.flattenedFields.filter(isSpoken).map(({ name }) => name)
  if (Object.keys(args.data ?? {}).some((field) => spoken.includes(field))) return args
  const row = await rowOf(req, collection.slug, String(args.id))
  const whole = locales.filter((locale) => isWhole(collection.flattenedFields, row, locale))
  if (whole[0] && !whole.includes(req.locale)) req.locale = whole[0]
  return args
}

/** A text that is not there yet in this language, in a document translated by parts, is said as in another. */
export const sayAsInAnother: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const missing = needed(collection.flattenedFields, data as Row).filter(
    ({ above, name }) => !above[name],
  )
  if (operation !== 'update' || !missing.length) return data
  const row = await rowOf(req, collection.slug, String((originalDoc as Row).id))
  const known = new Map(
    needed(collection.flattenedFields, row ?? {}).map(({ above, name }) => [
      `${String(above.id)}.${name}`,
      anyOf(above[name]),
    ]),
  )
  for (const { above, name } of missing) above[name] = known.get(`${String(above.id)}.${name}`)
  return data
}

const isSpoken = (field: FlattenedField): boolean =>
  Boolean('localized' in field && field.localized) ||
  ('flattenedFields' in field && field.flattenedFields.some(isSpoken))

function needed(fields: FlattenedField[], above: Row): Needed[] {
  return fields.flatMap((field): Needed[] => {
    const value = above[field.name]
    if (field.type === 'array')
      return (Array.isArray(value) ? (value as Row[]) : []).flatMap((row) =>
        needed(field.flattenedFields, row),
      )
    if (field.type === 'group') return needed(field.flattenedFields, (value ?? {}) as Row)
    const isNeeded =
      'localized' in field && field.localized && 'required' in field && field.required
    return isNeeded ? [{ above, name: field.name }] : []
  })
}

const isWhole = (fields: FlattenedField[], row: Row | null, locale: Locale): boolean =>
  needed(fields, row ?? {}).every(({ above, name }) =>
    Boolean((above[name] as Row | null | undefined)?.[locale]),
  )

const anyOf = (spoken: unknown): unknown =>
  locales.map((locale) => (spoken as Row | null | undefined)?.[locale]).find(Boolean)

/** As the database keeps it, every language in it. */
const rowOf = (req: PayloadRequest, slug: string, id: string): Promise<Row | null> =>
  req.payload.db.findOne({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  }) as Promise<Row | null>

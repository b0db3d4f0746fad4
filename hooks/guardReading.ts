import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { administrators } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { locales } from '@/src/codes/languages'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { plainQuestion, questionFaults } from './questionFaults'
import { wrongBody } from './refusals'

/** The collection's own fields, however deep, but nothing through a relation. */
export const ownFields = 'own fields'
type Paths = readonly string[] | typeof ownFields
type Open = { all: Paths } | { administrator: Paths; others: Paths }

const readings: readonly string[] = ['read', 'count', 'readDistinct', 'countVersions']
const always = ['id', 'createdAt', 'updatedAt']
/** What a version says of itself, beside the fields of its document under `version`; Payload calls both readings the same. */
const ofVersions = [
  'parent',
  'latest',
  'autosave',
  'publishedLocale',
  'snapshot',
  'version.createdAt',
  'version.updatedAt',
]
const mostDocs = 100
const mostDepth = 2

const mostPages = 1_000_000

type Reading = {
  where?: unknown
  sort?: unknown
  limit?: number
  depth?: number
  page?: number
  field?: string
}

/**
 * What may be asked of a collection: the paths of `where` and `sort`, and how much at once.
 * A path outside the list is 400 `path-not-allowed`, and so is a question that no database can be asked, by its path; `limit`,
 * `depth` and `page` are clamped, never refused.
 */
export const guardReading =
  (open: Open): CollectionBeforeOperationHook =>
  ({ args, collection, operation, overrideAccess, req }) => {
    if (overrideAccess) return args
    const reading = { ...args, ...clamp(args as Reading, operation) } as Reading
    if (!readings.includes(operation)) return reading as typeof args
    if (reading.where !== undefined) reading.where = plainQuestion(reading.where)
    const allowed = pathsOf(
      'all' in open ? open.all : administrators({ req }) ? open.administrator : open.others,
      collection,
    )
    for (const path of [
      ...pathsAsked(reading.where),
      ...sortsAsked(reading.sort),
      ...(reading.field ? [reading.field] : []),
    ])
      if (!isAllowed(path, allowed)) throw notAllowed(req)
    const faults = questionFaults(collection.flattenedFields, reading.where)
    if (faults.length) throw wrongBody(req, collection.slug, faults)
    return reading as typeof args
  }

const notAllowed = (req: PayloadRequest) =>
  refused(400, 'path-not-allowed', inLanguageOf(req).errors.pathNotAllowed)

function clamp({ limit, depth, page }: Reading, operation: string): Reading {
  const clamped: Reading = {}
  if (typeof depth === 'number')
    clamped.depth = Math.min(Math.max(Math.trunc(depth) || 0, 0), mostDepth)
  if (typeof page === 'number')
    clamped.page = Math.min(Math.max(Math.trunc(page) || 1, 1), mostPages)
  if (operation === 'read' && limit !== undefined)
    clamped.limit = limit > 0 && limit < mostDocs ? Math.trunc(limit) || 1 : mostDocs
  return clamped
}

/** Every path that a `where` names, in any nesting. Payload reads `__` as a dot. */
export function pathsAsked(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsAsked)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key) ? pathsAsked(value) : [key.replaceAll('__', '.')],
  )
}

export const sortsAsked = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [])
    .map((path) => String(path).trim().replace(/^-/, '').replaceAll('__', '.'))
    .filter(Boolean)

const isAllowed = (path: string, allowed: readonly string[]) =>
  allowed.some(
    (open) => path === open || (open.endsWith('.*') && path.startsWith(open.slice(0, -1))),
  )

function pathsOf(paths: Paths, collection: SanitizedCollectionConfig): string[] {
  const own = paths === ownFields ? fieldPaths(collection.flattenedFields) : paths
  const ofVersion = collection.versions
    ? [...ofVersions, ...own.map((path) => `version.${path}`)]
    : []
  return [...always, ...own, ...ofVersion]
}

function fieldPaths(fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const nested = 'flattenedFields' in field ? fieldPaths(field.flattenedFields, `${path}.`) : []
    const localized = field.localized ? locales.map((locale) => `${path}.${locale}`) : []
    const target =
      'relationTo' in field && Array.isArray(field.relationTo)
        ? [`${path}.value`, `${path}.relationTo`]
        : []
    return [path, ...localized, ...target, ...nested]
  })
}

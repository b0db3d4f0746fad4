import type { CollectionAfterOperationHook, PayloadRequest, Where } from 'payload'
import { highest, levelFor } from '@/src/disclosure/levels'
import { viewOf } from '@/src/disclosure/view'
import { now } from '@/src/clocks/now'
import { sidesIn, type Row } from './reading'
import { valueAt } from '@/src/valueAt'

declare module 'payload' {
  interface RequestContext {
    ordered?: { ids: string[]; totalDocs: number; limit: number; page: number }
  }
}

const toTellTheLevel = {
  case: true,
  requester: true,
  owner: true,
  status: true,
  endedAt: true,
  sealed: true,
} as const

type Reading = { where: Where; sort?: string | string[]; limit?: number; page?: number }

/**
 * Sorts by the values that the reader sees, absent ones first as both databases do, and asks for the ids of the page.
 * Used only where the reader has rows that keep something from them.
 */
export async function orderedByWhatIsSeen(
  req: PayloadRequest,
  { where, sort, limit = 10, page = 1 }: Reading,
) {
  const sorts = (Array.isArray(sort) ? sort : (sort ?? '').split(','))
    .map((path) => path.trim())
    .filter(Boolean)
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'referrals',
    where,
    select: {
      ...toTellTheLevel,
      ...Object.fromEntries(sorts.map((path) => [fieldOf(path), true])),
    },
    pagination: false,
    limit: 0,
    req,
  })
  const seen = docs.map((row) => ({ id: row.id, view: viewIn(req, row) }))
  seen.sort((a, b) => compare(a, b, sorts) || closedFirst(a, b) || a.id.localeCompare(b.id))
  const ids = seen.slice((page - 1) * limit, page * limit).map(({ id }) => id)
  req.context.ordered = { ids, totalDocs: seen.length, limit, page }
  return { where: { id: { in: ids.length ? ids : [''] } }, sort: undefined, page: 1, limit }
}

/** Restores the order and the count of the whole list. */
export const putInOrder: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { ordered } = req.context
  if (operation !== 'find' || !ordered) return result
  delete req.context.ordered
  const { ids, totalDocs, limit, page } = ordered
  const totalPages = Math.max(Math.ceil(totalDocs / limit), 1)
  return {
    ...result,
    docs: [...(result.docs as { id: string }[])].sort(
      (a, b) => ids.indexOf(a.id) - ids.indexOf(b.id),
    ),
    totalDocs,
    totalPages,
    page,
    limit,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    prevPage: page > 1 ? page - 1 : null,
    nextPage: page < totalPages ? page + 1 : null,
  }
}

const pathOf = (sort: string): string => sort.replace(/^-/, '').replaceAll('__', '.')
const fieldOf = (sort: string): string => pathOf(sort).split('.')[0] ?? ''

function viewIn(req: PayloadRequest, row: Row): Record<string, unknown> {
  const sides = sidesIn(req, row)
  const facts = {
    status: row.status ?? 'draft',
    endedAt: row.endedAt ?? null,
    consentStands: true,
    now: now(),
  }
  return viewOf(
    row as Record<string, unknown>,
    sides,
    highest(sides.map((side) => levelFor(side, facts))),
  )
}

type Seen = { view: Record<string, unknown> }

/** Among rows that show the same, those that keep the most stand together, so that no place tells anything. */
const closedFirst = (a: Seen, b: Seen): number =>
  Number('case' in a.view) - Number('case' in b.view)

function compare(a: Seen, b: Seen, sorts: readonly string[]): number {
  for (const sort of sorts) {
    const path = pathOf(sort)
    const order = compareValues(valueAt(a.view, path), valueAt(b.view, path))
    if (order) return sort.startsWith('-') ? -order : order
  }
  return 0
}

function compareValues(a: unknown, b: unknown): number {
  const [absentA, absentB] = [a === undefined || a === null, b === undefined || b === null]
  if (absentA || absentB) return Number(absentB) - Number(absentA)
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { appendAlone, appendEvent } from '@/src/audit/appendEvent'
import type { Happening } from '@/src/audit/chain'
import { actingAs } from '../actingAs'
import { sidesIn, type Row } from './reading'

type Seen = Row & { id: string; disclosed?: { level?: string }; summary?: unknown; need?: unknown }

declare module 'payload' {
  interface RequestContext {
    /** Set by the demonstration alone: the rights of somebody are shown, nobody of theirs has read. */
    onlyShown?: boolean
  }
}

/**
 * Reading identity is an event: one for each answer that holds any, with its ids. The first time that an operator reads a
 * referral without identity is one too. The requester's side reads its own case: no disclosure.
 */
export const recordReading: CollectionAfterOperationHook = async ({
  operation,
  overrideAccess,
  req,
  result,
}) => {
  const reads =
    operation === 'find' ||
    operation === 'findByID' ||
    operation === 'updateByID' ||
    operation === 'create'
  if (overrideAccess || !reads || !asker(req) || req.context.onlyShown) return result
  const seen = docsIn(result).filter((doc) => doc?.id && sidesIn(req, doc).includes('owner'))
  const named = seen.filter(
    ({ disclosed }) => disclosed?.level === 'D2' || disclosed?.level === 'D3',
  )
  if (named.length)
    await record(
      req,
      identityRead(
        req,
        named.map(({ id }) => id),
      ),
    )
  for (const id of await firstReads(req, seen.filter(isAtD1)))
    await record(req, firstReading(req, id))
  return result
}

const docsIn = (result: unknown): Seen[] =>
  Array.isArray((result as { docs?: unknown }).docs)
    ? (result as { docs: Seen[] }).docs
    : [result as Seen]

const isAtD1 = ({ disclosed, summary, need }: Seen) =>
  disclosed ? disclosed.level === 'D1' : summary !== undefined || need !== undefined

const identityRead = (req: PayloadRequest, ids: string[]): Happening => ({
  by: actingAs(req),
  action: 'referral.identity-read',
  ...(ids.length === 1 && ids[0] ? { on: { collection: 'referrals', id: ids[0] } } : {}),
  ids,
})

const firstReading = (req: PayloadRequest, id: string): Happening => ({
  by: actingAs(req),
  action: 'referral.first-read',
  on: { collection: 'referrals', id },
  ids: [id],
})

/** Those that this operator has not read before. */
async function firstReads(req: PayloadRequest, docs: Seen[]): Promise<string[]> {
  if (!docs.length) return []
  const { docs: known } = await req.payload.db.find<{ id: string; target?: string | null }>({
    collection: 'audit-events',
    where: {
      and: [
        { target: { in: docs.map(({ id }) => id) } },
        { action: { equals: 'referral.first-read' } },
        { 'by.actor': { equals: asker(req)?.actor } },
      ],
    },
    select: { target: true },
    pagination: false,
    limit: 0,
    req,
  })
  const read = new Set(known.map(({ target }) => target))
  return docs.map(({ id }) => id).filter((id) => !read.has(id))
}

const record = async (req: PayloadRequest, happening: Happening): Promise<void> => {
  if (await req.transactionID) await appendEvent(req, happening)
  else await appendAlone(req.payload, happening)
}

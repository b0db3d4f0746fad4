import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '@/src/clocks/now'
import { editorialCollections, type EditorialCollection } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { standingOf, type EditorialRow } from '@/src/knowledge/copies'
import { log } from '@/src/log'
import { asSystem } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { asClock } from '@/src/tick/asClock'
import type { Deed } from '@/src/tick/deed'

type ClockStep = 'publish' | 'hold' | 'fall-due'

const every = { pagination: false, limit: 0, req: {} } as const
const passed = (path: string): Where => ({ [path]: { less_than_equal: now().toISOString() } })

/** What was scheduled is published by the rights of the one who scheduled it, as they are now; else it is held, and they are told. */
export async function publishScheduled(payload: Payload): Promise<Deed[]> {
  const deeds: Deed[] = []
  for (const collection of editorialCollections)
    for (const id of await scheduledIn(payload, collection)) {
      const did = await orNextPass(() => publishOrHold(payload, collection, id))
      if (did) deeds.push({ did, on: id })
    }
  return deeds
}

/** A text that is due for review stays readable and says so. */
export async function fallDue(payload: Payload): Promise<Deed[]> {
  const deeds: Deed[] = []
  for (const collection of editorialCollections) {
    const { docs } = await payload.db.find<EditorialRow>({
      collection,
      where: { and: [{ status: { equals: 'published' } }, passed('reviewOn')] },
      ...every,
    })
    for (const { id, rev } of docs) {
      const did = await orNextPass(() =>
        asClock(payload, (req) => take(req, collection, id, 'fall-due', rev)),
      )
      if (did) deeds.push({ did: 'fall-due', on: id })
    }
  }
  return deeds
}

/** One text that cannot be moved now keeps no other waiting. */
async function orNextPass<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (err) {
    log.error({ err }, 'a text waits for the next pass of the clocks')
    return null
  }
}

/** The latest version of a document is its working copy, whether or not a live one stands beside it. */
async function scheduledIn(payload: Payload, collection: EditorialCollection): Promise<string[]> {
  const { docs } = await payload.db.findVersions<EditorialRow>({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.status': { equals: 'review' } },
        passed('version.publishAt'),
      ],
    },
    ...every,
  })
  return docs.map(({ parent }) => String(parent))
}

async function publishOrHold(
  payload: Payload,
  collection: EditorialCollection,
  id: string,
): Promise<'publish-scheduled' | 'hold-publication' | null> {
  try {
    const published = await asClock(payload, (req) => publish(req, collection, id))
    if (published) return 'publish-scheduled'
  } catch (fault) {
    // a condition that no longer holds; anything else is tried again at the next pass
    if ((fault as { status?: number }).status !== 422) throw fault
  }
  const held = await asClock(payload, (req) => hold(req, collection, id))
  return held ? 'hold-publication' : null
}

async function publish(req: PayloadRequest, collection: EditorialCollection, id: string) {
  const due = await dueIn(req, collection, id)
  if (!due || !(await isStillEditor(req, idOf(due.scheduledBy)))) return false
  await take(req, collection, id, 'publish', due.rev)
  return true
}

async function hold(req: PayloadRequest, collection: EditorialCollection, id: string) {
  const due = await dueIn(req, collection, id)
  if (due) await take(req, collection, id, 'hold', due.rev)
  return Boolean(due)
}

/** Looked at again inside the transaction: saved or returned since it was listed, it waits for the next pass. */
async function dueIn(req: PayloadRequest, collection: EditorialCollection, id: string) {
  const working = (await standingOf(req, collection, id))?.working
  const at = working?.status === 'review' ? (working.publishAt as string | null) : null
  return working && at && new Date(at) <= now() ? working : null
}

async function isStillEditor(req: PayloadRequest, id: string | null): Promise<boolean> {
  if (!id) return false
  const where = { id: { equals: id } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  const roles = user?.roles ?? []
  return user?.active !== false && roles.includes('editor') && !roles.includes('guest')
}

const take = (
  req: PayloadRequest,
  collection: EditorialCollection,
  id: string,
  step: ClockStep,
  rev: number | null | undefined,
) => asSystem(req).update({ collection, id, data: { step, rev } as never, depth: 0 })

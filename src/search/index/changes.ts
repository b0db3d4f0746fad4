import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { DAY } from '@/src/clocks/brussels'

/** A document that was written, told in the transaction that wrote it: every process brings its own index up to these. */
export type Change = { _id: string; collection: string; doc: string; at: Date }

type Collection = {
  insertOne: (change: Change, options: object) => Promise<unknown>
  find: (where: object) => { toArray: () => Promise<Change[]> }
  deleteMany: (where: object) => Promise<unknown>
}
type Adapter = {
  connection: { collection: (name: string) => Collection }
  sessions: Record<string, object | undefined>
}

/** Longer than a transaction may last and two machines' clocks may differ: a change is told before it is committed. */
const overlap = 120_000
/** An index that slept longer than this is built anew. */
export const keptFor = 30 * DAY

const adapterOf = (payload: Payload) => payload.db as unknown as Adapter
const changesIn = (payload: Payload) => adapterOf(payload).connection.collection('search-changes')

/** The machine's own clock, which `CLOCK_OFFSET` and the tests do not shift: it orders, it dates nothing. */
const tick = () => new Date(performance.timeOrigin + performance.now())

export async function tellChange(
  req: PayloadRequest,
  collection: string,
  doc: string,
): Promise<void> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapterOf(req.payload).sessions[String(id)]
  const change = { _id: randomUUID(), collection, doc, at: tick() }
  await changesIn(req.payload).insertOne(change, session ? { session } : {})
}

/** Everything told since then, and a little before: each change is told apart by its id. */
export const changesSince = (payload: Payload, since: Date): Promise<Change[]> =>
  changesIn(payload)
    .find({ at: { $gte: new Date(since.getTime() - overlap) } })
    .toArray()

export const forgetChanges = (payload: Payload): Promise<unknown> =>
  changesIn(payload).deleteMany({ at: { $lt: new Date(tick().getTime() - keptFor) } })

export const currentTick = tick

import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import type { Lease } from '@/src/payload-types'
import { writeIf } from '@/src/database/writeIf'

const minutesHeld = 10

/**
 * Runs `work` if nobody else is at it. Whoever dies holding the lease loses it after ten minutes.
 * @returns what `work` returned, or null where another holds the lease
 */
export async function underLease<T>(
  payload: Payload,
  name: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const holder = randomUUID()
  const lease = await leaseCalled(payload, name)
  if (!(await take(payload, lease, holder))) return null
  try {
    return await work()
  } finally {
    await giveBack(payload, lease.id, holder)
  }
}

async function leaseCalled(payload: Payload, name: string): Promise<Lease> {
  const where = { name: { equals: name } }
  const find = () => payload.db.findOne<Lease>({ collection: 'leases', where, req: {} })
  const found = await find()
  if (found) return found
  const at = now().toISOString()
  const data = { id: randomUUID(), name, count: 0, createdAt: at, updatedAt: at }
  try {
    return (await payload.db.create({ collection: 'leases', data, req: {} })) as unknown as Lease
  } catch (fault) {
    const first = await find()
    if (first) return first
    throw fault
  }
}

/** Of two who take it at once, `count` lets one through. */
async function take(payload: Payload, lease: Lease, holder: string): Promise<boolean> {
  if (lease.until && new Date(lease.until) > now()) return false
  const until = new Date(now().getTime() + minutesHeld * 60_000).toISOString()
  const taken = await writeIf(
    { payload },
    'leases',
    { id: lease.id, count: lease.count },
    { holder, until, count: (lease.count ?? 0) + 1 },
  )
  return Boolean(taken)
}

async function giveBack(payload: Payload, id: string, holder: string): Promise<void> {
  await writeIf({ payload }, 'leases', { id, holder }, { until: now().toISOString() })
}

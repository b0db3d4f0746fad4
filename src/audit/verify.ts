import type { Payload } from 'payload'
import { faultsOf, firstHash, type AuditEvent, type Fault, type Head } from './chain'

const pageSize = 1000

type Stored = AuditEvent & { id: string; target?: string | null }

const asTold = ({ target, ...event }: Stored): AuditEvent =>
  target && event.on ? { ...event, on: { ...event.on, id: target } } : event

/** Reads the whole chain, written to meanwhile or not, and says how long it is and what is wrong with it. */
export async function verifyAudit(payload: Payload): Promise<{ length: number; faults: Fault[] }> {
  const before = await headOf(payload)
  const events = await allEvents(payload)
  const after = await headOf(payload)
  return { length: events.length, faults: faultsOf(events, { before, after }) }
}

/** Without one nothing was ever written: whatever stands there then does not belong. */
async function headOf(payload: Payload): Promise<Head> {
  const head = await payload.db.findOne<{ id: string; count: number; mark: string }>({
    collection: 'leases',
    where: { name: { equals: 'audit' } },
    req: {},
  })
  return { seq: head?.count ?? 0, hash: head?.mark ?? firstHash }
}

async function allEvents(payload: Payload): Promise<AuditEvent[]> {
  const events: AuditEvent[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.db.find<Stored>({
      collection: 'audit-events',
      sort: 'seq',
      limit: pageSize,
      page,
      pagination: true,
      req: {},
    })
    events.push(...docs.map(asTold))
    if (!hasNextPage) return events
  }
}

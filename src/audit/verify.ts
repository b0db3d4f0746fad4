import type { Payload } from 'payload'
import { faultsOf, type AuditEvent, type Fault } from './chain'

const pageSize = 1000

type Stored = AuditEvent & { id: string; target?: string | null }

const asTold = ({ target, ...event }: Stored): AuditEvent =>
  target && event.on ? { ...event, on: { ...event.on, id: target } } : event

/** Reads the whole chain and says how long it is and what is wrong with it. */
export async function verifyAudit(payload: Payload): Promise<{ length: number; faults: Fault[] }> {
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
    if (!hasNextPage) break
  }
  const head = await payload.db.findOne<{ id: string; count: number; mark: string }>({
    collection: 'leases',
    where: { name: { equals: 'audit' } },
    req: {},
  })
  return { length: events.length, faults: faultsOf(events, head ? { seq: head.count, hash: head.mark } : undefined) }
}

import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/src/clocks/now'
import { inTransaction } from '@/src/database/inTransaction'
import { firstHash, hashOf, type AuditEvent, type Happening } from './chain'
import { writeIf } from '@/src/database/writeIf'

declare module 'payload' {
  interface RequestContext {
    /** The head as this request last left it: what it appends next needs not look. */
    auditHead?: Head
  }
}

const headName = 'audit'
const tries = 50
/** Those who met here come back at different moments. */
const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 20))

/** Appends one event in the transaction of `req`: it is on the record if, and only if, what it tells of was stored. */
export async function appendEvent(req: PayloadRequest, happening: Happening): Promise<AuditEvent> {
  for (let left = tries; left > 0; left--) {
    const remembered = req.context.auditHead
    const head = remembered ?? (await headOf(req))
    const event = nextEvent(head, happening)
    if (!(await moveHead(req, head, event))) {
      delete req.context.auditHead
      if (!remembered) await pause()
      continue
    }
    req.context.auditHead = { id: head.id, seq: event.seq, hash: event.hash }
    await req.payload.db.create({
      collection: 'audit-events',
      data: { id: randomUUID(), ...event, target: event.on?.id } as never,
      returning: false,
      req,
    })
    return event
  }
  throw new Error('The audit chain could not be extended')
}

/** The same, in a transaction of its own: for what leaves no other trace, such as a reading. */
export const appendAlone = async (payload: Payload, happening: Happening): Promise<void> => {
  await inTransaction(payload, null, (req) => appendEvent(req, happening))
}

type Head = { id: string; seq: number; hash: string }

async function headOf(req: PayloadRequest): Promise<Head> {
  const found = await req.payload.db.findOne<{ id: string; count: number; mark: string }>({
    collection: 'leases',
    where: { name: { equals: headName } },
    req,
  })
  if (found) return { id: found.id, seq: found.count, hash: found.mark }
  const data = { id: randomUUID(), name: headName, count: 0, mark: firstHash }
  await req.payload.db.create({ collection: 'leases', data, req }).catch(async (fault: unknown) => {
    // without transactions another writer may have been first: its row is found at the next look
    if (await req.transactionID) throw fault
  })
  return headOf(req)
}

function nextEvent(head: Head, happening: Happening): AuditEvent {
  const told = { ...happening, seq: head.seq + 1, at: now().toISOString(), previousHash: head.hash }
  return { ...told, hash: hashOf(told) }
}

/**
 * Claims the place of the event: of two writers on one head, one finds it moved and looks again. By its hash too: a head
 * remembered from what was rolled back has the number of another.
 */
const moveHead = async (req: PayloadRequest, head: Head, event: AuditEvent): Promise<boolean> =>
  Boolean(
    await writeIf(
      req,
      'leases',
      { id: head.id, count: head.seq, mark: head.hash },
      { count: event.seq, mark: event.hash },
    ),
  )

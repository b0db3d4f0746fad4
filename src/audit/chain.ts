import { createHash } from 'node:crypto'

/** Who acted: a person signed in, the entrepreneur by their link, the clocks, the system itself, or a stranger at the door. */
export const askerKinds = ['user', 'entrepreneur', 'clock', 'system', 'stranger'] as const

/** What happened, in ids and codes: never a name, never a text of a person. */
export type Happening = {
  by: { user?: string | null; actor?: string | null; kind: (typeof askerKinds)[number] }
  action: string
  on?: { collection: string; id: string }
  ids?: readonly string[]
  reason?: string
  outcome?: string
}

export type AuditEvent = Happening & { seq: number; at: string; previousHash: string; hash: string }

export const firstHash = '0'.repeat(64)

/** SHA-256 over the event in one fixed order, the hash of the event before it included. */
export function hashOf(event: Omit<AuditEvent, 'hash'>): string {
  const { seq, at, by, action, on, ids, reason, outcome, previousHash } = event
  const told = [
    seq, new Date(at).toISOString(), by.user ?? null, by.actor ?? null, by.kind, action,
    on?.collection ?? null, on?.id ?? null, [...(ids ?? [])], reason ?? null, outcome ?? null, previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

export type Fault = { seq: number; fault: 'changed' | 'removed' | 'inserted' }

/**
 * Walks the chain in order of `seq` and names what does not fit; `head` is the last event the database says it wrote,
 * so that a chain cut at its end is found too.
 */
export function faultsOf(events: readonly AuditEvent[], head?: { seq: number; hash: string }): Fault[] {
  const faults: Fault[] = []
  let expected = 1
  let previousHash = firstHash
  for (const event of events) {
    if (event.seq < expected) {
      faults.push({ seq: event.seq, fault: 'inserted' })
      continue
    }
    for (; expected < event.seq; expected++) faults.push({ seq: expected, fault: 'removed' })
    const broken = hashOf(event) !== event.hash
    const gap = faults.at(-1)?.fault === 'removed' && faults.at(-1)?.seq === event.seq - 1
    if (broken) faults.push({ seq: event.seq, fault: 'changed' })
    else if (event.previousHash !== previousHash && !gap) faults.push({ seq: event.seq, fault: 'inserted' })
    previousHash = event.hash
    expected = event.seq + 1
  }
  if (head) for (; expected <= head.seq; expected++) faults.push({ seq: expected, fault: 'removed' })
  if (head && !faults.length && events.length && events.at(-1)?.hash !== head.hash)
    faults.push({ seq: head.seq, fault: 'changed' })
  return faults
}

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
    seq,
    new Date(at).toISOString(),
    by.user ?? null,
    by.actor ?? null,
    by.kind,
    action,
    on?.collection ?? null,
    on?.id ?? null,
    [...(ids ?? [])],
    reason ?? null,
    outcome ?? null,
    previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

export type Fault = { seq: number; fault: 'changed' | 'removed' | 'inserted' }

/** The last event that the database says it wrote. */
export type Head = { seq: number; hash: string }

/**
 * Walks the chain in order of `seq` and names what does not fit. The heads say how long it was before and after it was read,
 * so that a chain cut or prolonged at its end is found too, and events written meanwhile are not.
 */
export function faultsOf(
  events: readonly AuditEvent[],
  heads?: { before: Head; after: Head },
): Fault[] {
  const faults: Fault[] = []
  let expected = 1
  let previousHash = firstHash
  for (const event of events) {
    if (event.seq < expected || (heads && event.seq > heads.after.seq)) {
      faults.push({ seq: event.seq, fault: 'inserted' })
      continue
    }
    for (; expected < event.seq; expected++) faults.push({ seq: expected, fault: 'removed' })
    const gap = faults.at(-1)?.fault === 'removed' && faults.at(-1)?.seq === event.seq - 1
    const isHead = event.seq === heads?.before.seq && event.hash !== heads.before.hash
    if (hashOf(event) !== event.hash || isHead) faults.push({ seq: event.seq, fault: 'changed' })
    else if (event.previousHash !== previousHash && !gap)
      faults.push({ seq: event.seq, fault: 'inserted' })
    previousHash = event.hash
    expected = event.seq + 1
  }
  if (heads)
    for (; expected <= heads.before.seq; expected++)
      faults.push({ seq: expected, fault: 'removed' })
  return faults
}

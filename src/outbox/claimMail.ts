import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import type { Outbox } from '@/src/payload-types'
import { writeIf } from '@/src/database/writeIf'

/** Longer than the postman's patience: whoever still holds it then has died. */
const secondsHeld = 120

const here = randomUUID()

/** Waiting and due, or left by a process that died while sending; the oldest first. */
export async function dueMails(payload: Payload, limit: number): Promise<Outbox[]> {
  const at = now().toISOString()
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: {
      or: [
        { and: [{ state: { equals: 'waiting' } }, { notBefore: { less_than_equal: at } }] },
        { and: [{ state: { equals: 'sending' } }, { lockedUntil: { less_than_equal: at } }] },
      ],
    },
    sort: 'notBefore',
    limit,
    pagination: false,
    req: {},
  })
  return docs
}

/** Takes the mail in hand; `attempts` lets one process through, and stays the sign that it is still ours. */
export const claimMail = (payload: Payload, mail: Outbox): Promise<Outbox | null> =>
  write(payload, mail, {
    state: 'sending',
    attempts: (mail.attempts ?? 0) + 1,
    lockedUntil: new Date(now().getTime() + secondsHeld * 1000).toISOString(),
    lockedBy: here,
  })

export const markSent = (payload: Payload, mail: Outbox): Promise<Outbox | null> =>
  write(payload, mail, { ...free, state: 'sent', sentAt: now().toISOString(), fault: null })

export const markDead = (payload: Payload, mail: Outbox, fault: string): Promise<Outbox | null> =>
  write(payload, mail, { ...free, state: 'dead', fault })

export const putBack = (payload: Payload, mail: Outbox, until: Date, fault: string) =>
  write(payload, mail, { ...free, state: 'waiting', notBefore: until.toISOString(), fault })

const free = { lockedUntil: null, lockedBy: null }

/** Only if nobody has touched the row since we read it: a mail that was taken back meanwhile stays away. */
const write = (payload: Payload, { id, state, attempts }: Outbox, data: Change) =>
  writeIf<Outbox>(
    { payload },
    'outbox',
    { id, state, attempts },
    { ...data, updatedAt: now().toISOString() },
  )

type Change = Pick<
  Partial<Outbox>,
  'state' | 'attempts' | 'lockedUntil' | 'lockedBy' | 'sentAt' | 'fault' | 'notBefore'
>

import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/src/database/inTransaction'

/** One duty on one thing, in a transaction of its own, by the clocks. */
export const asClock = <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => inTransaction(payload, null, work, { actingAs: 'clock' })

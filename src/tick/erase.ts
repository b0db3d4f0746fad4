import type { PayloadRequest } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'

/** What was never sent is kept thirty days. */
const daysKept = 30

/** What is as old as this is not kept any more. */
export const oldest = (): string => new Date(now().getTime() - daysKept * DAY).toISOString()

type Erased = 'referrals' | 'outbox' | 'links' | 'consents' | 'cases'

export async function erase(
  req: PayloadRequest,
  collection: Erased,
  is: Record<string, string>,
): Promise<void> {
  const where = Object.fromEntries(Object.entries(is).map(([path, equals]) => [path, { equals }]))
  await req.payload.db.deleteMany({ collection, where, req })
}

export const recordPurge = (
  req: PayloadRequest,
  action: string,
  collection: Erased,
  id: string,
): Promise<unknown> => appendEvent(req, { by: { kind: 'clock' }, action, on: { collection, id } })

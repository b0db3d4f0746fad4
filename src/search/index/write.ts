import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/src/database/inTransaction'
import { together } from './besides'
import { indexOf } from './indexOf'
import { writing } from './inPayloads'
import type { Run } from './run'

type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

/** Writes to the index by itself, outside any request: all of it or nothing. */
export async function writeIndex(
  payload: Payload,
  work: (run: Run, asking: Asking) => Promise<void>,
): Promise<void> {
  const { besides } = indexOf(payload)
  if (besides) return together(besides, (run) => work(run, { payload }))
  await inTransaction(payload, null, async (req) =>
    work(await writing(req), { payload, transactionID: req.transactionID }),
  )
}

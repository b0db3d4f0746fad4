import type { Payload } from 'payload'
import { log } from '@/src/log'
import { deliverDue } from '@/src/outbox/deliver'
import { postman, type Postman } from '@/src/outbox/postman'

type Asked = { every?: number; by?: Postman }

/** Passes over the outbox, one after the other, until stopped; a mail under way is finished first. `every` in milliseconds. */
export function startWorker(
  payload: Payload,
  { every = 5_000, by = postman() }: Asked = {},
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const run = async () => {
    await deliverDue(payload, by).catch((err: unknown) => log.error({ err }, 'the outbox failed'))
    if (!stopped) timer = setTimeout(() => void (pass = run()), every)
  }
  let pass = run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await pass
    by.close()
  }
}

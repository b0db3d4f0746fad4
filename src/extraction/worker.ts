import type { Payload } from 'payload'
import { log } from '@/src/log'
import { readWaiting } from './readWaiting'

/** Passes over the files that wait to be read, until stopped; a file under way is finished first. `every` in milliseconds. */
export function startReading(payload: Payload, every = 2_000): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const run = async () => {
    await readWaiting(payload).catch((err: unknown) => log.error({ err }, 'files are not read'))
    if (!stopped) timer = setTimeout(() => void (pass = run()), every)
  }
  let pass = run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await pass
  }
}

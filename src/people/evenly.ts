import { setTimeout as sleep } from 'node:timers/promises'

/** From here on, `await even()` returns no earlier than this many milliseconds after: what an answer took tells nothing. */
export function evenly(ms: number): () => Promise<void> {
  const began = performance.now()
  return async () => {
    await sleep(Math.max(0, ms - (performance.now() - began)))
  }
}

import { env } from '@/src/env'
import { keyedHash } from '@/src/keyedHash'

/** Sign-ins that failed lately, by account; tighter than the limit by address. */
const perMinute = 10
const span = 60_000
const mostKept = 10_000

type Tries = { since: number; count: number }
// one process holds two copies of this module, for the server and for the pages: they count together
const key = Symbol.for('relais.tries')
const shared = globalThis as { [key]?: Map<string, Tries> }
const kept = (shared[key] ??= new Map())

/** Whether there is such an account plays no part, and nothing here says its address. */
const name = (address: string) => keyedHash('tries', address)

/** Counts one try; the seconds to wait where there were too many, else 0. Monotonic time: a shifted clock forgives nobody. */
export function countTry(address: string): number {
  const at = performance.now()
  const before = kept.get(name(address))
  const tries = before && at - before.since < span ? before : { since: at, count: 0 }
  if (tries.count >= Math.ceil(perMinute * env.rateFactor))
    return Math.max(1, Math.ceil((tries.since + span - at) / 1000))
  if (kept.size >= mostKept) forgetOld(at)
  kept.set(name(address), { ...tries, count: tries.count + 1 })
  return 0
}

/** It was them. */
export const forgetTries = (address: string): void => void kept.delete(name(address))

function forgetOld(at: number): void {
  for (const [one, { since }] of kept) if (at - since >= span) kept.delete(one)
  if (kept.size >= mostKept) kept.clear()
}

import { env } from '@/src/env'
import { keyedHash } from '@/src/keyedHash'

/** What is counted by address, tighter than by who asks: how often, in how many milliseconds. */
const allowed = {
  'sign-in': { most: 10, span: 60_000 },
  'forgotten-password': { most: 5, span: 3_600_000 },
}
type Counted = keyof typeof allowed
const mostKept = 10_000

type Tries = { until: number; count: number }
// one process holds two copies of this module, for the server and for the pages: they count together
const key = Symbol.for('relais.tries')
const shared = globalThis as { [key]?: Map<string, Tries> }
const kept = (shared[key] ??= new Map())

/** Whether there is such an account plays no part, and nothing here says its address. */
const name = (address: string, what: Counted) => keyedHash('tries', what, address)

/** Counts one try; the seconds to wait where there were too many, else 0. Monotonic time: a shifted clock forgives nobody. */
export function countTry(address: string, what: Counted = 'sign-in'): number {
  const at = performance.now()
  const { most, span } = allowed[what]
  const before = kept.get(name(address, what))
  const tries = before && at < before.until ? before : { until: at + span, count: 0 }
  if (tries.count >= Math.ceil(most * env.rateFactor))
    return Math.max(1, Math.ceil((tries.until - at) / 1000))
  if (kept.size >= mostKept) forgetOld(at)
  kept.set(name(address, what), { ...tries, count: tries.count + 1 })
  return 0
}

/** It was them. */
export const forgetTries = (address: string): void => void kept.delete(name(address, 'sign-in'))

function forgetOld(at: number): void {
  for (const [one, { until }] of kept) if (at >= until) kept.delete(one)
  if (kept.size >= mostKept) kept.clear()
}

import type { Held } from '../index/held'
import type { Matches } from './matches'

/** What was looked up since anything changed in the index, by table and stems: most questions use the words of others. */
export type LookedUp = { stamp: number; size: number; found: Map<string, Matches> }

const kept = new WeakMap<Held, LookedUp>()

/** In documents; some ten megabytes. */
const most = 500_000

/**
 * Taken before anything is looked up for a question: what was read before a change that was told since goes into what nobody
 * takes any more.
 */
export function lookedUp(held: Held): LookedUp {
  const before = kept.get(held)
  if (before && before.stamp === held.stamp && before.size < most) return before
  const fresh = { stamp: held.stamp, size: 0, found: new Map<string, Matches>() }
  kept.set(held, fresh)
  return fresh
}

/** What is nowhere takes its place as well. */
const least = 20

export function remember(looked: LookedUp, key: string, matches: Matches): void {
  looked.found.set(key, matches)
  looked.size += least + matches.ids.length
}

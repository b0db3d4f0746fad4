import { countPairs, type Span } from '@/src/database/tallies'
import type { Asking } from './asking'
import { knownActors, type KnownActor } from './knownActors'

export type Exchange = { from: KnownActor; to: KnownActor; count: number }

/** Who hands over to whom, how often? For coordination alone, who reads each of these referrals anyway. */
export async function betweenOperators(asking: Asking, span: Span): Promise<Exchange[]> {
  if (!asking.user.roles.includes('coordinator')) return []
  const [actors, pairs] = await Promise.all([knownActors(asking), countPairs(asking.payload, span)])
  return pairs.flatMap(({ from, to, count }) => {
    const [requester, owner] = [actors.get(from), actors.get(to)]
    return requester && owner ? [{ from: requester, to: owner, count }] : []
  })
}

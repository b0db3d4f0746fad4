import type { Capacity } from '@/src/codes/people'
import type { Stage } from '@/src/codes/situation'
import type { Asking } from './asking'
import type { Way } from './knownActors'
import { servicesOnOffer, type OfferedService } from './servicesOnOffer'

export type Helper = { slug: string; name: string; way: Way; service: string; capacity: Capacity }

const most = 4
const order: Record<Capacity, number> = { open: 0, 'waiting-list': 1, full: 2 }

/** Who among the others serves one of these needs at one of these stages? Those with room first, each once. */
export async function whoHelpsWith(
  asking: Asking,
  needs: readonly string[],
  stages: readonly Stage[],
): Promise<Helper[]> {
  if (!needs.length) return []
  const fits = (offer: OfferedService) =>
    offer.needs.some((need) => needs.includes(need)) &&
    (!stages.length ||
      !offer.stages.length ||
      offer.stages.some((one) => stages.includes(one as Stage)))
  const fitting = (await servicesOnOffer(asking))
    .filter(fits)
    .toSorted((a, b) => rank(b, needs) - rank(a, needs) || order[a.capacity] - order[b.capacity])
  const seen = new Set<string>()
  return fitting.flatMap(({ actor, title, capacity }) => {
    if (seen.has(actor.id) || seen.size === most) return []
    seen.add(actor.id)
    return [{ slug: actor.slug, name: actor.name, way: actor.way, service: title, capacity }]
  })
}

const rank = (offer: OfferedService, needs: readonly string[]) =>
  offer.needs.filter((need) => needs.includes(need)).length

import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { ownSide } from '@/src/i18n/ownSide'
import { payloadAs } from '@/src/payloadAs'
import type { Service } from '@/src/payload-types'
import type { Offer } from '@/src/workflows/rankServices'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { knownActors, type KnownActor } from './knownActors'

export type OfferedService = Offer & {
  id: string
  actor: KnownActor
  description: string
  cost: string
  howToReach: string
}

/** What do the others offer? Never the asker's own operator: one does not hand over to oneself. */
export async function servicesOnOffer(asking: Asking): Promise<OfferedService[]> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const own = idOf(user.actor)
  const [actors, services] = await Promise.all([
    knownActors(asking),
    everyDoc<Service>((page) =>
      as.find({ collection: 'services', depth: 0, limit: 100, page, sort: 'id' }),
    ),
  ])
  return services.flatMap((service) => {
    const actor = actors.get(idOf(service.actor) ?? '')
    return actor && actor.id !== own ? [asOffered(locale, service, actor)] : []
  })
}

/** A service that names no languages speaks those of its operator. */
const asOffered = (locale: Locale, service: Service, actor: KnownActor): OfferedService => ({
  id: service.id,
  actor,
  title: service.name,
  description: service.description ?? '',
  cost: ownSide(locale, service.cost ?? ''),
  howToReach: service.howToReach ?? '',
  needs: (service.needs ?? []).map(idOf).filter((id) => id !== null),
  stages: service.stages ?? [],
  languages: service.languages?.length ? service.languages : actor.languages,
  communes: service.communes ?? [],
  capacity: service.capacity,
  checkedOn: service.checkedOn,
})

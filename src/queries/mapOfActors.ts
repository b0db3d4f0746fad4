import { stages, type CommuneCode, type Stage } from '@/src/codes/situation'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Service } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { knownActors, type KnownActor } from './knownActors'
import { knownNeeds, type KnownNeed, type NeedFamily } from './knownNeeds'

export type MapFilter = { language?: string; commune?: CommuneCode }
/** Who helps in a cell, and in which languages there. */
export type OnMap = { actor: KnownActor; languages: string[] }
export type MapLine = { need: KnownNeed; cells: Record<Stage, OnMap[]> }
/** Who meets people in a commune, and when that was last checked. */
export type Place = { commune: CommuneCode; actors: KnownActor[]; checkedOn: Date | null }
export type ActorMap = {
  lines: MapLine[]
  empty: number
  places: Place[]
  checked: { from: Date; to: Date } | null
}

type Offered = {
  actor: KnownActor
  needs: Set<string>
  stages: readonly Stage[]
  languages: string[]
} & Pick<Service, 'communes' | 'checkedOn'>

/** Who helps with what, at which stage, and where can one meet somebody? From what each operator says of its services. */
export async function mapOfActors(asking: Asking, filter: MapFilter): Promise<ActorMap> {
  const [families, all] = await Promise.all([knownNeeds(asking), offers(asking)])
  const shown = all.filter((offer) => fits(offer, filter))
  const lines = families.map((family) => lineOf(family, shown))
  const cells = lines.flatMap((line) => Object.values(line.cells))
  const checks = shown
    .flatMap(({ checkedOn }) => (checkedOn ? [new Date(checkedOn)] : []))
    .sort((a, b) => +a - +b)
  const [from, to] = [checks[0], checks.at(-1)]
  return {
    lines,
    empty: cells.filter(({ length }) => length === 0).length,
    places: placesOf(shown),
    checked: from && to ? { from, to } : null,
  }
}

async function offers(asking: Asking): Promise<Offered[]> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const select = {
    actor: true,
    needs: true,
    stages: true,
    languages: true,
    communes: true,
    checkedOn: true,
  } as const
  const [actors, services] = await Promise.all([
    knownActors(asking),
    everyDoc((page) =>
      as.find({ collection: 'services', select, depth: 0, limit: 100, page, sort: 'id' }),
    ),
  ])
  return services.flatMap(({ actor: of, needs, stages: at, languages, communes, checkedOn }) => {
    const actor = actors.get(idOf(of) ?? '')
    if (!actor) return []
    const ids = new Set((needs ?? []).flatMap((need) => idOf(need) ?? []))
    const spoken = languages?.length ? languages : actor.languages
    return [
      {
        actor,
        needs: ids,
        stages: at?.length ? at : stages,
        languages: spoken,
        communes,
        checkedOn,
      },
    ]
  })
}

const fits = ({ languages, communes }: Offered, { language, commune }: MapFilter) =>
  (!language || languages.includes(language)) &&
  (!commune || !communes?.length || communes.includes(commune))

function lineOf({ head, below }: NeedFamily, all: readonly Offered[]): MapLine {
  const family = [head, ...below].map(({ id }) => id)
  const those = all.filter(({ needs }) => family.some((id) => needs.has(id)))
  const cells = stages.map((stage) => [
    stage,
    helpersOf(those.filter((offer) => offer.stages.includes(stage))),
  ])
  return { need: head, cells: Object.fromEntries(cells) as Record<Stage, OnMap[]> }
}

/** Each operator once, with all the languages of its services here. */
function helpersOf(those: readonly Offered[]): OnMap[] {
  const byActor = new Map<string, OnMap>()
  for (const { actor, languages } of those) {
    const known = byActor.get(actor.id)?.languages ?? []
    byActor.set(actor.id, { actor, languages: [...new Set([...known, ...languages])] })
  }
  return [...byActor.values()]
}

/** A service that names communes is met there; one that names none covers the Region. */
function placesOf(all: readonly Offered[]): Place[] {
  const byCommune = new Map<CommuneCode, Place>()
  for (const { actor, communes, checkedOn } of all)
    for (const commune of communes ?? []) {
      const { actors, checkedOn: last } = byCommune.get(commune) ?? { actors: [], checkedOn: null }
      const checked = checkedOn ? new Date(checkedOn) : null
      const oldest = checked && last ? (checked < last ? checked : last) : (checked ?? last)
      const others = actors.filter(({ id }) => id !== actor.id)
      byCommune.set(commune, { commune, actors: [...others, actor], checkedOn: oldest })
    }
  return [...byCommune.values()]
}

import { actorKinds, type ActorKind } from '@/src/codes/people'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Actor } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { allOf, knownNeeds, type NeedFamily } from './knownNeeds'

export type ActorFilter = { kind?: ActorKind; language?: string; need?: string }
export type ListedActor = Pick<
  Actor,
  'id' | 'slug' | 'name' | 'kind' | 'membership' | 'receives'
> & {
  languages: string[]
  sections: string[]
  services: string[]
}
export type ActorList = {
  families: NeedFamily[]
  kinds: { kind: ActorKind; actors: ListedActor[] }[]
  total: number
}

/** Which organisations are there, by what they are? `need` by its code; the head of a family stands for the whole of it. */
export async function actorsByKind(asking: Asking, filter: ActorFilter): Promise<ActorList> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const [families, docs, services] = await Promise.all([
    knownNeeds(asking),
    everyDoc<Actor>((page) =>
      as.find({ collection: 'actors', depth: 0, limit: 100, page, sort: 'name' }),
    ),
    everyDoc((page) =>
      as.find({
        collection: 'services',
        select: { actor: true, name: true, needs: true },
        depth: 0,
        limit: 100,
        page,
        sort: 'id',
      }),
    ),
  ])
  const wanted = familyOf(families, filter.need)
  const fitting = wanted
    ? services.filter(({ needs }) => needs?.some((need) => wanted.has(idOf(need) ?? '')))
    : services
  const listed = docs
    .filter(({ parent }) => !parent)
    .map((actor): ListedActor => {
      const parts = docs.filter(({ parent }) => idOf(parent) === actor.id)
      const ids = [actor, ...parts].map(({ id }) => id)
      const offered = fitting.filter(({ actor: of }) => ids.includes(idOf(of) ?? ''))
      return {
        ...actor,
        languages: actor.languages ?? [],
        sections: parts.map(({ name }) => name),
        services: offered.map(({ name }) => name),
      }
    })
    .filter(({ kind, languages, services: those }) => {
      const speaks = !filter.language || languages.includes(filter.language)
      return speaks && (!filter.kind || kind === filter.kind) && (!wanted || those.length > 0)
    })
  const kinds = actorKinds.map((kind) => ({
    kind,
    actors: listed.filter((actor) => actor.kind === kind),
  }))
  return { families, kinds: kinds.filter(({ actors }) => actors.length > 0), total: listed.length }
}

function familyOf(families: readonly NeedFamily[], code: string | undefined): Set<string> | null {
  if (!code) return null
  const head = families.find((family) => family.head.code === code)
  const needs = head
    ? [head.head, ...head.below]
    : allOf(families).filter((need) => need.code === code)
  return new Set(needs.map(({ id }) => id))
}

import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Actor } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'

/** How one reaches an operator: by a relay, or by a sheet given to the person. */
export type Way = 'referral' | 'sheet'
export type KnownActor = Pick<Actor, 'id' | 'slug' | 'name' | 'kind'> & {
  languages: string[]
  way: Way
}

/** Which operators are there, by id, and how is each one reached? */
export async function knownActors({
  payload,
  user,
  locale,
}: Asking): Promise<Map<string, KnownActor>> {
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc<Actor>((page) =>
    as.find({ collection: 'actors', depth: 0, limit: 100, page, sort: 'name' }),
  )
  const byId = new Map(docs.map((actor) => [actor.id, actor]))
  return new Map(docs.map((actor) => [actor.id, { ...asKnown(actor), way: wayTo(actor, byId) }]))
}

const asKnown = ({ id, slug, name, kind, languages }: Actor) => ({
  id,
  slug,
  name,
  kind,
  languages: languages ?? [],
})

/** A part of an organisation is as much of the platform as the whole it belongs to. */
function isOnPlatform(actor: Actor, byId: Map<string, Actor>): boolean {
  if (actor.membership) return actor.membership !== 'outside'
  const whole = byId.get(idOf(actor.parent) ?? '')
  return whole ? isOnPlatform(whole, byId) : true
}

const wayTo = (actor: Actor, byId: Map<string, Actor>): Way =>
  actor.receives === 'referrals' && isOnPlatform(actor, byId) ? 'referral' : 'sheet'

import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import type { Actor, User } from '@/src/payload-types'

/** Those of these operators that are still on the platform; a part of one, such as a section of the court, goes with the whole. */
export async function operatorsInPlace(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Set<string>> {
  const actors = await rowsOf<Actor>(req, 'actors', ids)
  const parts = actors.filter(({ membership, parent }) => !membership && parent)
  const wholes = parts.length
    ? await operatorsInPlace(
        req,
        parts.map(({ parent }) => idOf(parent) ?? ''),
      )
    : new Set<string>()
  const isInPlace = ({ membership, parent }: Actor) =>
    membership ? membership !== 'outside' : !parent || wholes.has(idOf(parent) ?? '')
  return new Set(actors.filter(isInPlace).map(({ id }) => id))
}

/** At which operator each of these people works now; who was switched off works at none. */
export async function workplacesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const people = await rowsOf<User>(req, 'users', ids)
  return new Map(people.map(({ id, active, actor }) => [id, active === false ? null : idOf(actor)]))
}

async function rowsOf<Row extends { id: string }>(
  req: PayloadRequest,
  collection: 'actors' | 'users',
  ids: readonly string[],
): Promise<Row[]> {
  if (!ids.length) return []
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

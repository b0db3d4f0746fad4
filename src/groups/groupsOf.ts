import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import type { WorkingGroup } from '@/src/payload-types'

/** The groups that a person sits in, and those of them that they chair, by id. */
export type Sitting = { groups: readonly string[]; chaired: readonly string[] }

declare module 'payload' {
  interface RequestContext {
    /** Looked up once a request, by person. */
    sittings?: Map<string, Promise<Sitting>>
  }
}

type Person = { id: string; actor: string | null }
type Asking = { payload: PayloadRequest['payload'] } & Partial<PayloadRequest>

/** Where this person sits: asked once a request, since every row of a list needs it. */
export function groupsOf(req: Asking, who: Person): Promise<Sitting> {
  const context = (req.context ??= {})
  const known = (context.sittings ??= new Map())
  const found = known.get(who.id) ?? sittingOf(req, who)
  known.set(who.id, found)
  return found
}

async function sittingOf(req: Asking, who: Person): Promise<Sitting> {
  const { docs } = await req.payload.db.find<WorkingGroup>({
    collection: 'working-groups',
    where: {
      or: [
        { chair: { equals: who.id } },
        { 'members.user': { equals: who.id } },
        ...(who.actor ? [{ 'members.actor': { equals: who.actor } }] : []),
      ],
    },
    // the collection's own order is by name, which is localised, and no language is asked for here
    sort: 'createdAt',
    select: { chair: true, members: true },
    pagination: false,
    limit: 0,
    req,
  })
  const chaired = docs.filter(({ chair }) => idOf(chair) === who.id)
  return {
    groups: docs.filter((group) => sitsIn(group, who)).map(({ id }) => id),
    chaired: chaired.map(({ id }) => id),
  }
}

/** The chair, those named, and the people of an operator that is named without a person. */
export const sitsIn = (
  { chair, members }: Pick<WorkingGroup, 'chair' | 'members'>,
  { id, actor }: Person,
): boolean =>
  idOf(chair) === id ||
  (members ?? []).some((member) =>
    idOf(member.user) ? idOf(member.user) === id : actor !== null && idOf(member.actor) === actor,
  )

/** Everyone active who sits in this group. */
export async function peopleOfGroup(req: Asking, groupId: string): Promise<string[]> {
  const where = { id: { equals: groupId } }
  const group = await req.payload.db.findOne<WorkingGroup>({
    collection: 'working-groups',
    where,
    req,
  })
  if (!group) return []
  const named = [group.chair, ...(group.members ?? []).map(({ user }) => user)].map(idOf)
  const actors = (group.members ?? [])
    .filter(({ user }) => !idOf(user))
    .map(({ actor }) => idOf(actor))
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: {
      and: [
        { active: { equals: true } },
        { or: [{ id: { in: named.filter(Boolean) } }, { actor: { in: actors.filter(Boolean) } }] },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}

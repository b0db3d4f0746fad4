import type { Payload } from 'payload'
import type { Role } from '@/src/codes/people'
import { groupsOf } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import { open } from '../searched'

/** Who searches, as far as the index needs to know: null sees every audience. */
export type Reader = { audiences: readonly string[] | null }
export type Person = { id: string; roles?: readonly Role[] | null; actor?: unknown }

/** Asked at each search: who joins a group or leaves it finds its documents, or no longer, without a new index. */
export async function readerOf(payload: Payload, person: Person): Promise<Reader> {
  if (person.roles?.some((role) => role === 'editor' || role === 'coordinator'))
    return { audiences: null }
  const { groups } = await groupsOf({ payload }, { id: person.id, actor: idOf(person.actor) })
  return { audiences: [open, ...groups] }
}

export const sees = ({ audiences }: Reader, audience: string): boolean =>
  audiences === null || audiences.includes(audience)

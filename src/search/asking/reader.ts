import type { Payload } from 'payload'
import type { Role } from '@/src/codes/people'
import { groupsOf } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import { invitationsOf } from '@/src/meetings/invitations'
import type { Run } from '../index/run'
import { open } from '../searched'

/** Who searches, as far as the index needs to know: null sees every audience, and a guest the invited documents alone. */
export type Reader = { audiences: readonly string[] | null; invited?: ReadonlySet<number> }
export type Person = {
  id: string
  email?: string | null
  roles?: readonly Role[] | null
  actor?: unknown
}

/** Asked at each search: who joins a group or leaves it finds its documents, or no longer, without a new index. */
export async function readerOf(payload: Payload, person: Person, run: Run): Promise<Reader> {
  if (person.roles?.includes('guest'))
    return { audiences: [], invited: await invitedTo(payload, person, run) }
  if (person.roles?.some((role) => role === 'editor' || role === 'coordinator'))
    return { audiences: null }
  const { groups } = await groupsOf({ payload }, { id: person.id, actor: idOf(person.actor) })
  return { audiences: [open, ...groups] }
}

async function invitedTo(payload: Payload, { email }: Person, run: Run): Promise<Set<number>> {
  const invitations = await invitationsOf({ payload }, email ?? '')
  const outputs = invitations.flatMap((invitation) => invitation.outputs)
  const rows = await run(
    `SELECT id FROM search_docs WHERE collection = 'outputs' AND doc IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(outputs)],
  )
  return new Set(rows.map(({ id }) => Number(id)))
}

type Place = { id: number; audience: string }
export const sees = ({ audiences, invited }: Reader, { id, audience }: Place): boolean =>
  audiences === null || audiences.includes(audience) || Boolean(invited?.has(id))

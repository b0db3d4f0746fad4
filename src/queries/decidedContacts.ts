import type { Where } from 'payload'
import { idOf } from '@/src/idOf'
import { systemOf } from '@/src/payloadAs'
import { decidesOn } from '@/src/workflows/contacts'
import type { Asking } from './asking'

/**
 * On which contacts does the asker decide, and which are their own? The whole row is asked: the account behind a name that
 * is not shown tells who decides. Ids alone leave here.
 */
export async function decidedContacts({
  payload,
  user,
}: Pick<Asking, 'payload' | 'user'>): Promise<{ decided: Set<string>; own: string[] }> {
  const actor = idOf(user.actor)
  const mine: Where[] = [{ user: { equals: user.id } }]
  if (actor) mine.push({ actor: { equals: actor } })
  const { docs } = await systemOf(payload).find({
    collection: 'contacts',
    where: { or: mine },
    select: { kind: true, user: true, actor: true },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
  })
  const who = { id: user.id, actor, functions: user.functions ?? [] }
  const decided = docs.filter((row) =>
    decidesOn({ kind: row.kind, user: idOf(row.user), actor: idOf(row.actor) }, who),
  )
  const own = docs.filter((row) => idOf(row.user) === user.id && idOf(row.actor) === actor)
  return { decided: new Set(decided.map(({ id }) => id)), own: own.map(({ id }) => id) }
}

import type { PayloadRequest } from 'payload'
import { peopleOfGroup } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import { managersToTell } from '@/src/outbox/recipients'
import type { Actor, Meeting, User } from '@/src/payload-types'

type Row = NonNullable<Meeting['attendance']>[number]

/** The list with everyone on it who should be: of a plenary the managers of each member operator, of a group its people. */
export async function invitees(req: PayloadRequest, meeting: Meeting): Promise<Row[]> {
  const rows = meeting.attendance ?? []
  const listed = new Set(rows.map(({ user }) => idOf(user)))
  const group = idOf(meeting.group)
  const people = group ? await peopleOfGroup(req, group) : await managersOfMembers(req)
  const missing = [...new Set(people)].filter((id) => !listed.has(id))
  return [...rows, ...(await rowsFor(req, missing))]
}

async function managersOfMembers(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<Actor>({
    collection: 'actors',
    where: { membership: { equals: 'member' } },
    sort: 'name',
    pagination: false,
    limit: 0,
    req,
  })
  const found: string[] = []
  for (const { id } of docs) found.push(...(await managersToTell(req, id)))
  return found
}

async function rowsFor(req: PayloadRequest, ids: readonly string[]): Promise<Row[]> {
  if (!ids.length) return []
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id, actor }) => ({ actor: idOf(actor), user: id, status: 'invited' as const }))
}

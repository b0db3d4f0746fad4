import type { PayloadRequest, Where } from 'payload'
import { wallTime } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import type { FunctionCode } from '@/src/codes/people'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'

/** This person, or who stands in; without either, those of the operator who do this work, or its managers. */
export async function personToTell(
  req: PayloadRequest,
  userId: string | null,
  actorId: string | null,
  fallback: FunctionCode,
): Promise<string[]> {
  const [person] = userId ? await activeUsers(req, { id: { equals: userId } }) : []
  const present = person ? await presentFor(req, person) : null
  if (present) return [present]
  const others = await doing(req, actorId, fallback)
  return others.length || !person ? others : [person.id]
}

export const intakeToTell = (req: PayloadRequest, actorId: string | null): Promise<string[]> =>
  doing(req, actorId, 'intake')

export const managersToTell = (req: PayloadRequest, actorId: string | null): Promise<string[]> =>
  doing(req, actorId, 'manager')

export async function coordinatorsToTell(req: PayloadRequest): Promise<string[]> {
  return present(req, await activeUsers(req, { roles: { in: ['coordinator'] } }))
}

export async function editorsToTell(req: PayloadRequest): Promise<string[]> {
  return present(req, await activeUsers(req, { roles: { in: ['editor'] } }))
}

async function doing(
  req: PayloadRequest,
  actorId: string | null,
  work: FunctionCode,
): Promise<string[]> {
  if (!actorId) return []
  const people = await activeUsers(req, { actor: { equals: actorId } })
  const having = (code: FunctionCode) => people.filter(({ functions }) => functions?.includes(code))
  const found = await present(req, having(work))
  return found.length || work === 'manager' ? found : present(req, having('manager'))
}

/** Each of them or their deputy, once. Where all are away, it waits for them in their own box. */
async function present(req: PayloadRequest, people: readonly User[]): Promise<string[]> {
  const here = await Promise.all(people.map((person) => presentFor(req, person)))
  const found = here.filter((id): id is string => id !== null)
  return [...new Set(found.length ? found : people.map(({ id }) => id))]
}

/** The person, or the first of the chain of deputies who is there; null where nobody is. */
async function presentFor(
  req: PayloadRequest,
  person: User,
  asked = new Set<string>(),
): Promise<string | null> {
  if (!isAbsent(person)) return person.id
  asked.add(person.id)
  const deputy = idOf(person.deputy)
  if (!deputy || asked.has(deputy)) return null
  const [found] = await activeUsers(req, { id: { equals: deputy } })
  return found ? presentFor(req, found, asked) : null
}

/** Days of Brussels, the first and the last included; without a last one, until further notice. */
function isAbsent({ absentFrom, absentUntil }: User): boolean {
  if (!absentFrom && !absentUntil) return false
  const today = wallTime(now()).day
  const starts = absentFrom ? wallTime(new Date(absentFrom)).day : today
  const ends = absentUntil ? wallTime(new Date(absentUntil)).day : today
  return starts <= today && today <= ends
}

async function activeUsers(req: PayloadRequest, where: Where): Promise<User[]> {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { and: [where, { active: { equals: true } }] },
    select: { functions: true, deputy: true, absentFrom: true, absentUntil: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { people, type SeededPerson } from './content/people'
import type { Kept } from './reference'

const termsVersion = '1'
/** How a password is stored; the same for all accounts of the demo, since hashing it takes a quarter of a second. */
type Stored = { hash: string; salt: string }

/** The accounts, by e-mail, each with its operator as access reads it. Those that exist keep their password. */
export async function keepAccounts(payload: Payload, actors: Kept, password: string): Promise<Map<string, User>> {
  const deputiesFirst = people.toSorted((a, b) => Number(Boolean(a.deputy)) - Number(Boolean(b.deputy)))
  const ids: Kept = new Map()
  let stored: Stored | undefined
  for (const person of deputiesFirst) {
    const data = accountOf(person, actors, ids)
    const was = await idOfAccount(payload, person.email)
    const id = was ?? (stored ? await addAs(payload, data, stored) : await addFirst(payload, data, password))
    if (was) await systemOf(payload).update({ collection: 'users', id, data, depth: 0 })
    ids.set(person.email, id)
    stored ??= await storedOf(payload, id)
  }
  return signedIn(payload)
} // prettier-ignore

const accountOf = ({ actor, deputy, ...person }: SeededPerson, actors: Kept, ids: Kept) => ({
  ...person,
  ...(actor && { actor: actors.get(actor) }),
  ...(deputy && { deputy: ids.get(deputy) }),
  active: true,
  termsVersion,
  termsAcceptedAt: now().toISOString(),
})
type Account = ReturnType<typeof accountOf>

async function idOfAccount(payload: Payload, email: string): Promise<string | undefined> {
  const where = { email: { equals: email } }
  const found = await payload.db.findOne<User>({ collection: 'users', where })
  return found?.id
}

async function addFirst(payload: Payload, data: Account, password: string): Promise<string> {
  const { id } = await systemOf(payload).create({
    collection: 'users',
    data: { ...data, password },
    depth: 0,
  })
  return id
}

/** Straight to the database: it is the one way to give a password that is hashed already. */
async function addAs(payload: Payload, data: Account, stored: Stored): Promise<string> {
  const id = randomUUID()
  await payload.db.create({ collection: 'users', data: { id, ...data, ...stored } })
  return id
}

async function storedOf(payload: Payload, id: string): Promise<Stored> {
  const where = { id: { equals: id } }
  const user = await payload.db.findOne<User & Stored>({ collection: 'users', where })
  if (!user) throw new Error('the account just made is gone')
  return { hash: user.hash, salt: user.salt }
}

async function signedIn(payload: Payload): Promise<Map<string, User>> {
  const { docs } = await systemOf(payload).find({
    collection: 'users',
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map((user) => [user.email, { ...user, collection: 'users' }]))
}

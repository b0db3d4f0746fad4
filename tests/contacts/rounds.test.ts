import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingOn } from '@/src/contacts/standing'
import { inTransaction } from '@/src/database/inTransaction'
import { writeIf } from '@/src/database/writeIf'
import type { ContactGrant, User } from '@/src/payload-types'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aContact, aDirectory, aGrant, channelsOf, type ContactDoc, type Directory } from './world'

let relais: Relais
let world: Directory
let contacts: ContactDoc[]
beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
  contacts = []
  for (let left = abreast; left > 0; left--) contacts.push(await aContact(world))
})
afterAll(() => relais.close())

/** A thousand rounds, twenty contacts abreast. */
const abreast = 20
const turns = 50
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

type Ending = 'revoke' | 'expire' | 'renew' | 'run-out'
/** What each writes under the same claim; a renewal alone leaves it open. */
const writes: Record<Ending, { status: string; until?: string }> = {
  revoke: { status: 'revoked' },
  expire: { status: 'expired' },
  renew: { status: 'active', until: inHours(48) },
  'run-out': { status: 'active', until: inHours(-1) },
}
const endings = Object.keys(writes) as Ending[]

/** Chance with a seed, so that a round that fails fails again. */
const chances = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}
const chance = chances(42)
const anEnding = () => endings[Math.floor(chance() * endings.length)] ?? 'revoke'

const mobileOf = (contact: ContactDoc) => channelsOf(contact, 'mobile')[0] ?? ''

/** One list as its reader is answered it: which of the contacts show their mobile number. */
async function open(user: User): Promise<boolean[]> {
  const reader = { ...user, collection: 'users' } as never
  const req = await createLocalReq({ user: reader }, relais.payload)
  return Promise.all(
    contacts.map(async (contact) =>
      Boolean((await standingOn(req, contact.id))?.channel(mobileOf(contact)).isOpen),
    ),
  )
}

/** To the reader or to their operator, for a day or without an end. */
const granted = (user: User): Promise<string[]> =>
  inTransaction(relais.payload, null, async (req) => {
    const ids: string[] = []
    for (const contact of contacts) {
      const id = randomUUID()
      const holder = { actor: world.operators.desk.id, user: chance() < 0.5 ? null : user.id }
      const until = chance() < 0.5 ? null : inHours(24)
      const terms = { contact: contact.id, channels: [mobileOf(contact)], holder, until }
      const data = { id, ...terms, status: 'active', rev: 1 }
      await req.payload.db.create({ collection: 'contact-grants', data, req })
      ids.push(id)
    }
    return ids
  })

/**
 * On the real database, at the level to which every door comes down: grants are written, two endings claim each at once by the
 * door's own conditional write, and the reading rule looks at what is left. Twenty rounds through HTTP follow: they take long.
 */
test(`${abreast * turns} rounds of granting and two endings at once leave open what should be, and nothing else`, async () => {
  const req = { payload: relais.payload, context: {} } as PayloadRequest
  const where = { id: { equals: world.karim.id } }
  const user = (await relais.payload.db.findOne<User>({ collection: 'users', where })) as User
  const claim = (id: string, ending: Ending) =>
    writeIf<ContactGrant>(
      req,
      'contact-grants',
      { id, status: 'active', rev: 1 },
      { rev: 2, ...writes[ending] },
    )
  for (let turn = 0; turn < turns; turn++) {
    const ids = await granted(user)
    expect(await open(user)).toEqual(contacts.map(() => true))
    const winners = await Promise.all(
      ids.map(async (id) => {
        const two = [anEnding(), anEnding()]
        const won = await Promise.all(two.map((ending) => claim(id, ending)))
        return two.filter((_, at) => won[at])
      }),
    )
    expect(winners.map(({ length }) => length)).toEqual(ids.map(() => 1))
    expect(await open(user)).toEqual(winners.map(([winner]) => winner === 'renew'))
    const ofTurn = { id: { in: ids } }
    await relais.payload.db.deleteMany({ collection: 'contact-grants', where: ofTurn, req })
    expect(await open(user)).toEqual(contacts.map(() => false))
  }
}, 180_000)

test('twenty rounds through the door: what is taken back is gone from the next answer', async () => {
  const { karim, sophie } = world
  const [contact] = contacts
  if (!contact) throw new Error('no contact')
  const reads = async () => (await karim.get(`/contacts/${contact.id}?depth=0`)).text
  for (let round = 0; round < 20; round++) {
    const grant = await aGrant(karim, sophie, contact)
    expect(await reads()).toContain('+32470550002')
    const step = { step: 'revoke', rev: 1 }
    expect((await sophie.patch(`/contact-grants/${grant.id}`, step)).status).toBe(200)
    expect(await reads()).not.toContain('+32470550002')
  }
}, 180_000)

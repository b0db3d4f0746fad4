import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { now } from '@/src/clocks/now'
import { keepDemoPassword } from '@/src/demo'
import { systemOf } from '@/src/payloadAs'
import { idOf } from '@/src/idOf'
import type { Referral, User } from '@/src/payload-types'
import { people } from '@/src/seed/content/people'
import { seed, seedWhenEmpty } from '@/src/seed/seed'
import { createRelais, type Relais } from '../support/relais'

/** What is known has a test of its own. */
const handoffs = { knowledge: false }

let relais: Relais

beforeAll(async () => {
  relais = await createRelais()
  await seed(relais.payload, handoffs)
}, 300_000)
afterAll(() => relais.close())

const all = async (): Promise<Referral[]> =>
  (
    await systemOf(relais.payload).find({
      collection: 'referrals',
      depth: 1,
      limit: 0,
      pagination: false,
    })
  ).docs
const nameOf = (actor: unknown) => (actor as { name: string }).name
const passed = (moment?: string | null) => Boolean(moment) && new Date(moment!) <= now()
const asked = ({ status }: Referral) => status === 'requested' || status === 'received'

const listOf = async (email: string, query = '') => {
  const token = await relais.login(email)
  const { status, body } = await relais.api('GET', `/referrals?limit=100&depth=1${query}`, {
    token,
  })
  expect(status).toBe(200)
  return body.docs as unknown as Referral[]
}

describe('on the first day', () => {
  test('the intake of UCM finds three waiting, one urgent and one late', async () => {
    const waiting = (await listOf('intake@ucm.example.org')).filter(asked)
    expect(waiting).toHaveLength(3)
    expect(waiting.filter(({ priority }) => priority === 'urgent')).toHaveLength(1)
    expect(waiting.filter(({ deadlines }) => passed(deadlines?.managerAt))).toHaveLength(1)
  })

  test('the referrer of hub.brussels finds an answer that just came', async () => {
    const sent = await listOf('referrer@hub-brussels.example.org')
    const answers = sent
      .filter(({ status }) => status === 'accepted')
      .map(({ answeredAt }) => answeredAt ?? '')
    const newest = (await all())
      .map(({ answeredAt }) => answeredAt ?? '')
      .toSorted()
      .at(-1)
    expect(answers).toContain(newest)
  })

  test('the coordination finds two that nobody answered, both with the invented slow operator', async () => {
    const left = (await listOf('coordinator@relais.example.org')).filter(
      (one) => one.status === 'expired' || (asked(one) && passed(one.deadlines?.coordinatorAt)),
    )
    expect(left.map(({ status }) => status).toSorted()).toEqual(['expired', 'requested'])
    expect(left.map(({ owner }) => nameOf(owner.actor))).toEqual([
      'Comptoir Lenteur (inventé)',
      'Comptoir Lenteur (inventé)',
    ])
  })

  test('every status that a step of today leads to has somebody in it', async () => {
    const statuses = new Set((await all()).map(({ status }) => status))
    expect([...statuses].toSorted()).toEqual(
      [
        'draft', 'requested', 'received', 'accepted', 'in-progress',
        'completed', 'failed', 'rejected', 'cancelled', 'expired',
      ].toSorted(),
    ) // prettier-ignore
  })

  test('the baker’s file is accepted by one operator, waits at another, and asks the person about a third', async () => {
    const [file] = await filesOf('Lahlou')
    const his = (await all()).filter((one) => one.case === file?.id)
    expect(his.map(({ status }) => status).toSorted()).toEqual(['accepted', 'draft', 'requested'])
    const { docs } = await systemOf(relais.payload).find({
      collection: 'consents',
      where: { case: { equals: file?.id } },
    })
    expect(docs.map(({ status }) => status).toSorted()).toEqual(['active', 'proposed'])
  })

  test('somebody stopped one help by their own link: its operator is withdrawn from the consent', async () => {
    const [file] = await filesOf('Ferreira')
    const hers = (await all()).filter((one) => one.case === file?.id)
    expect(hers.map(({ status, statusReason }) => [status, statusReason?.codes])).toEqual([
      ['cancelled', ['person-asked']],
    ])
    const { docs } = await systemOf(relais.payload).find({
      collection: 'consents',
      where: { case: { equals: file?.id } },
    })
    const owner = hers.map((one) => idOf(one.owner.actor))
    expect(docs.map(({ withdrawnActors }) => withdrawnActors?.map(idOf))).toEqual([owner])
  })
})

const filesOf = async (lastName: string) =>
  (
    await systemOf(relais.payload).find({
      collection: 'cases',
      where: { 'person.lastName': { equals: lastName } },
      depth: 0,
    })
  ).docs

describe('the accounts', () => {
  test('the demo password opens the door', async () => {
    const { status } = await relais.api('POST', '/users/login', {
      body: { email: 'intake@ucm.example.org', password: keepDemoPassword() },
    })
    expect(status).toBe(200)
  })

  test('all have that password, and have accepted the terms', async () => {
    const { docs } = await relais.payload.db.find<User & { hash: string }>({
      collection: 'users',
      where: {},
      limit: 0,
      pagination: false,
    })
    expect(docs).toHaveLength(people.length)
    expect(new Set(docs.map(({ hash }) => hash)).size).toBe(1)
    expect(docs.filter(({ termsAcceptedAt }) => !termsAcceptedAt)).toEqual([])
  })
})

describe('the seed', () => {
  test('speaks the language of its reader', async () => {
    const nameIn = async (locale: 'fr' | 'nl' | 'en') => {
      const where = { code: { equals: 'bridging-right' } }
      const { docs } = await systemOf(relais.payload).find({ collection: 'needs', where, locale })
      return docs[0]?.label
    }
    expect(await nameIn('fr')).toBe('Droit passerelle')
    expect(await nameIn('nl')).toBe('Overbruggingsrecht')
    expect(await nameIn('en')).toBe('Bridging right (droit passerelle)')
  })

  test('leaves a record whose chain holds', async () => {
    expect(await verifyAudit(relais.payload)).toMatchObject({ faults: [] })
  })

  test('run again, doubles nothing', async () => {
    const counted = async () =>
      Promise.all(
        (['actors', 'needs', 'services', 'helplines', 'users', 'cases', 'referrals'] as const).map(
          async (collection) =>
            (await relais.payload.db.count({ collection, where: {} })).totalDocs,
        ),
      )
    const before = await counted()
    expect(await seedWhenEmpty(relais.payload)).toEqual({ seeded: false })
    await seed(relais.payload, handoffs)
    expect(await counted()).toEqual(before)
  }, 120_000)

  test('renewed, is told anew', async () => {
    const [before] = await filesOf('Lahlou')
    await seed(relais.payload, { ...handoffs, renew: true })
    const after = await filesOf('Lahlou')
    expect(after).toHaveLength(1)
    expect(after[0]?.id).not.toBe(before?.id)
    expect(await verifyAudit(relais.payload)).toMatchObject({ faults: [] })
  }, 120_000)
})

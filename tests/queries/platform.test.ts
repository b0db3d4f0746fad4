import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '@/src/clocks/brussels'
import { now, toldAt } from '@/src/clocks/now'
import { betweenOperators } from '@/src/queries/betweenOperators'
import { fateOfReferrals } from '@/src/queries/fateOfReferrals'
import { platformCounts } from '@/src/queries/platformCounts'
import { tallyOf } from '@/src/queries/tallyOf'
import { unanswered } from '@/src/queries/unanswered'
import type { Referral } from '@/src/payload-types'
import { systemOf } from '@/src/payloadAs'
import type { Person } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aReferral } from '@/tests/support/referral'
import { aWorld, type World } from '@/tests/support/world'

let relais: Relais
let world: World
const asking = async ({ id }: Person) => {
  const user = await systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })
  return {
    payload: relais.payload,
    user: { ...user, collection: 'users' } as TypedUser,
    locale: 'fr' as const,
  }
}
const span = () => ({
  from: new Date(now().getTime() - 90 * DAY),
  to: new Date(now().getTime() + 90 * DAY),
})

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  const { referrer: from, intake: to, outsider, needs } = world
  const asked = { from, to, need: needs.debt }
  await aReferral(asked).draft()
  await aReferral(asked).sent()
  await aReferral(asked).accepted()
  const inProgress = await aReferral(asked).inProgress()
  await inProgress.take(to, 'complete', { outcome: { codes: ['advice'], needMet: 'fully' } })
  const refused = await aReferral({ ...asked, to: outsider }).sent()
  await refused.take(outsider, 'reject', { statusReason: { codes: ['full'] } })
})
afterAll(() => relais.close())

test('six counts, each by the database, of what was sent and never of a draft', async () => {
  const counts = await platformCounts(await asking(world.coordinator), span())
  expect(counts).toEqual({
    sent: 4, inTime: 3, due: 3, unanswered: 0, refusedByAll: 1, lateFirstContact: 0, helped: 1, ended: 1,
  }) // prettier-ignore
})

test('two weeks later one is unanswered, one is late with its first contact', async () => {
  await toldAt(new Date(now().getTime() + 15 * DAY), async () => {
    const coordinator = await asking(world.coordinator)
    expect(await platformCounts(coordinator, span())).toMatchObject({
      due: 4,
      inTime: 3,
      unanswered: 1,
      lateFirstContact: 1,
    })
    const {
      referrals: [left],
    } = await unanswered(coordinator)
    expect(left).toMatchObject({
      status: 'requested',
      to: { actor: { name: 'Advice' } },
      side: 'coordinator',
    })
    expect(left?.disclosed).toMatchObject({ level: 'D1', person: null, firm: null })
  })
})

test('what became of them adds up to what was sent', async () => {
  const fates = await fateOfReferrals(await asking(world.coordinator), span())
  expect(fates).toEqual({
    helped: 1,
    running: 1,
    unhelped: 0,
    refused: 1,
    withdrawn: 0,
    expired: 0,
    waiting: 1,
  })
})

test('who hands over to whom is counted in pairs, for coordination alone', async () => {
  const pairs = await betweenOperators(await asking(world.coordinator), span())
  expect(pairs.map(({ from, to, count }) => [from.name, to.name, count])).toEqual([
    ['Desk', 'Advice', 3],
    ['Desk', 'Third', 1],
  ])
  for (const other of [world.manager, world.administrator, world.editor, world.clerk]) {
    expect(await betweenOperators(await asking(other), span())).toEqual([])
    expect(await platformCounts(await asking(other), span())).toBeNull()
  }
})

test('nothing sent in these days, nothing counted', async () => {
  const before = { from: new Date('2020-01-01'), to: new Date('2020-03-01') }
  const coordinator = await asking(world.coordinator)
  expect(await platformCounts(coordinator, before)).toMatchObject({
    sent: 0,
    inTime: 0,
    due: 0,
    helped: 0,
  })
  expect(await betweenOperators(coordinator, before)).toEqual([])
})

test('a manager counts what their operator sent and received, by state', async () => {
  const none = { waiting: 0, running: 0, helped: 0, refused: 0, expired: 0, other: 0 }
  const { sent, received } = await tallyOf(await asking(world.manager))
  expect({ sent, received }).toEqual({
    sent: { ...none, waiting: 1, running: 1, helped: 1, refused: 1 },
    received: none,
  })
  expect((await tallyOf(await asking(world.ownerManager))).received).toEqual({
    ...none,
    waiting: 1,
    running: 1,
    helped: 1,
  })
  await expect(tallyOf(await asking(world.clerk))).rejects.toThrow()
})

test('what nobody answered is shown a page at a time, and all of it is counted', async () => {
  const { db } = relais.payload
  const [last] = (await db.find<Referral>({ collection: 'referrals', limit: 1 })).docs
  const { id: _, reference, ...facts } = last!
  const many = 105
  for (let n = 0; n < many; n++)
    await db.create({
      collection: 'referrals',
      data: {
        ...facts,
        id: randomUUID(),
        reference: `${reference}-${n}`,
        status: 'expired',
        basedOn: null,
      },
      req: {},
    })
  const coordinator = await asking(world.coordinator)
  expect(await platformCounts(coordinator, span())).toMatchObject({ unanswered: many })
  const seen = new Set<string>()
  for (let page = 1; page <= 6; page++) {
    const { referrals, total } = await unanswered(coordinator, page)
    expect(total).toBe(many)
    for (const { id } of referrals) seen.add(id)
  }
  expect(seen.size).toBe(many)
  expect(await unanswered(coordinator, 99)).toMatchObject({ page: 6 })
})

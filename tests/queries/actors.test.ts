import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorsByKind } from '@/src/queries/actorsByKind'
import type { Asking } from '@/src/queries/asking'
import { mapOfActors } from '@/src/queries/mapOfActors'
import { systemOf } from '@/src/payloadAs'
import { aMember, anActor, aNeed, type Actor } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
let asking: Asking
let dutch: Actor
beforeAll(async () => {
  relais = await createRelais()
  const french = await anActor(relais, { name: 'Conseil', languages: ['fr'] })
  dutch = await anActor(relais, { name: 'Advies', languages: ['nl'], kind: 'federation' })
  const { id } = await aMember(french, 'referrer')
  const user = await systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })
  asking = {
    payload: relais.payload,
    user: { ...user, collection: 'users' } as TypedUser,
    locale: 'fr',
  }
  const head = await aNeed(relais, 'debts')
  await aNeed(relais, 'peers')
  const below = await systemOf(relais.payload).create({
    collection: 'needs',
    data: { code: 'onss', label: 'ONSS', parent: head },
  })
  await offer(french, { needs: [below.id], stages: ['early-warning'], communes: ['21001'] })
  await offer(dutch, { needs: [head], stages: ['early-warning', 'closure'] })
})
afterAll(() => relais.close())

const offer = (actor: Actor, facts: object) =>
  systemOf(relais.payload).create({
    collection: 'services',
    data: {
      actor: actor.id,
      name: `Service ${actor.name}`,
      capacity: 'open',
      checkedOn: '2026-11-02T10:00:00.000Z',
      ...facts,
    },
  })
const namesAt = async (filter: Parameters<typeof mapOfActors>[1]) => {
  const { lines } = await mapOfActors(asking, filter)
  return Object.fromEntries(
    lines.map(({ need, cells }) => [
      need.code,
      Object.values(cells).map((cell) => cell.map(({ actor }) => actor.name).sort()),
    ]),
  )
}

test('a cell holds who helps with the need or one of its family at that stage; the others are empty and counted', async () => {
  expect(await namesAt({})).toEqual({
    debts: [[], ['Advies', 'Conseil'], [], ['Advies'], []],
    peers: [[], [], [], [], []],
  })
  expect((await mapOfActors(asking, {})).empty).toBe(8)
})

test('a filter keeps who speaks the language, and who covers the commune or the whole Region', async () => {
  expect((await namesAt({ language: 'nl' })).debts).toEqual([[], ['Advies'], [], ['Advies'], []])
  expect((await namesAt({ commune: '21002' })).debts).toEqual([[], ['Advies'], [], ['Advies'], []])
  expect((await namesAt({ commune: '21001' })).debts?.[1]).toEqual(['Advies', 'Conseil'])
})

test('a service that names communes is met there, and says when that was checked', async () => {
  const { places, checked } = await mapOfActors(asking, {})
  expect(places.map(({ commune, actors }) => [commune, actors.map(({ name }) => name)])).toEqual([
    ['21001', ['Conseil']],
  ])
  expect(checked?.to.toISOString()).toBe('2026-11-02T10:00:00.000Z')
})

test('a service described this morning is on the map at once', async () => {
  const { docs } = await systemOf(relais.payload).find({
    collection: 'needs',
    where: { code: { equals: 'peers' } },
  })
  const service = await offer(dutch, { needs: [docs[0]?.id], stages: ['restart'] })
  expect((await namesAt({})).peers?.[4]).toEqual(['Advies'])
  await systemOf(relais.payload).delete({ collection: 'services', id: service.id })
})

test('the list goes by kind, and narrows by kind, language and need', async () => {
  const names = async (filter: Parameters<typeof actorsByKind>[1]) =>
    (await actorsByKind(asking, filter)).kinds.map(({ kind, actors }) => [
      kind,
      actors.map(({ name }) => name),
    ])
  expect(await names({})).toEqual([
    ['general-support', ['Conseil']],
    ['federation', ['Advies']],
  ])
  expect(await names({ language: 'nl' })).toEqual([['federation', ['Advies']]])
  expect(await names({ need: 'onss' })).toEqual([['general-support', ['Conseil']]])
  expect((await names({ need: 'debts' })).length).toBe(2)
  expect(await names({ need: 'no-such-need' })).toEqual([])
})

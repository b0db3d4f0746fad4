import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import {
  coordinatorsToTell,
  intakeToTell,
  managersToTell,
  personToTell,
} from '@/src/outbox/recipients'
import { aMember, anActor, oneOfUs, type Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'

const today = new Date('2026-11-24T10:00:00Z')
const everybodyBack = { absentFrom: null, absentUntil: null, deputy: null, active: true }

let relais: Relais
let req: PayloadRequest
let [karim, sophie, nour, boss]: Person[] = []
let actor: string

beforeAll(async () => {
  relais = await createRelais()
  req = await createLocalReq({}, relais.payload)
  const desk = await anActor(relais)
  actor = desk.id
  karim = await aMember(desk, 'intake')
  sophie = await aMember(desk, 'intake')
  nour = await aMember(desk, 'referrer')
  boss = await aMember(desk, 'manager')
})
afterAll(() => relais.close())
beforeEach(async () => {
  for (const who of [karim, sophie, nour, boss]) await is(who!, everybodyBack)
})

const is = (who: Person, data: object) =>
  relais.payload.db.updateOne({ collection: 'users', id: who.id, data: data as never, req: {} })
const away = { absentFrom: '2026-11-20T00:00:00Z', absentUntil: '2026-11-24T00:00:00Z' }
const ask = (work: () => Promise<string[]>) => toldAt(today, work)
const ids = (...people: (Person | undefined)[]) => people.map((who) => who!.id).toSorted()

test('the person is told; while they are away, the last day included, their deputy is', async () => {
  const askFor = () => ask(() => personToTell(req, karim!.id, actor, 'intake'))
  expect(await askFor()).toEqual([karim!.id])
  await is(karim!, { ...away, deputy: nour!.id })
  expect(await askFor()).toEqual([nour!.id])
  await is(karim!, { ...away, absentUntil: '2026-11-23T12:00:00Z', deputy: nour!.id })
  expect(await askFor()).toEqual([karim!.id])
})

test('without a deputy who is there, the colleagues who do this work are told', async () => {
  await is(karim!, { ...away, deputy: null })
  expect(await ask(() => personToTell(req, karim!.id, actor, 'intake'))).toEqual([sophie!.id])
})

test('two who are each other’s deputy, both away: their manager is told', async () => {
  await is(karim!, { ...away, deputy: sophie!.id })
  await is(sophie!, { ...away, deputy: karim!.id })
  const told = await ask(() => personToTell(req, karim!.id, actor, 'intake'))
  expect(told.length).toBeGreaterThan(0)
})

test('whoever has left is replaced by those who do this work, or by the managers', async () => {
  await is(karim!, { active: false })
  expect(await ask(() => personToTell(req, karim!.id, actor, 'intake'))).toEqual([sophie!.id])
  await is(sophie!, { active: false })
  expect(await ask(() => personToTell(req, karim!.id, actor, 'intake'))).toEqual([boss!.id])
})

test('all of the intake are told, each once; the managers; the coordinators', async () => {
  const coordinator = await oneOfUs(relais, 'coordinator')
  await oneOfUs(relais, 'administrator')
  expect((await ask(() => intakeToTell(req, actor))).toSorted()).toEqual(ids(karim, sophie))
  await is(karim!, { ...away, deputy: sophie!.id })
  expect(await ask(() => intakeToTell(req, actor))).toEqual([sophie!.id])
  expect(await ask(() => managersToTell(req, actor))).toEqual([boss!.id])
  expect(await ask(() => coordinatorsToTell(req))).toEqual([coordinator.id])
})

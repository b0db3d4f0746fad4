import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Answer as Found } from '@/src/search/search'
import { aMember, type Person } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aGroup } from '@/tests/support/text'
import { aWorld, type World } from '@/tests/support/world'
import { aPractice, found, idsOf } from './library'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 200_000 })

let relais: Relais
let world: World
/** In the group by name, by their operator, or as its chair; and the operator's other people where one is named. */
let named: Person
let ofOperator: Person
let chair: Person
let beside: Person
let group: string
const own: Record<string, string> = {}
const before: Record<string, Found> = {}

/** What outsiders ask, before and after there is anything to hide. */
const questions = [
  'zéphyr',
  'zéphir',
  'lettre',
  'zéphyrine lettre',
  '',
  '-zéphyr',
  '"zéphyr lettre"',
]

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  named = await aMember(world.operators.third, 'referrer')
  beside = await aMember(world.operators.third, 'referrer')
  ofOperator = await aMember(world.operators.psy, 'intake')
  chair = await aMember(world.operators.bank, 'referrer')
  await aPractice(relais, {
    title: { fr: 'Une lettre ouverte' },
    publishedAt: '2026-01-05T00:00:00.000Z',
  })
  group = await aGroup(
    relais,
    [{ user: named.id, actor: world.operators.third.id }, { actor: world.operators.psy.id }],
    chair.id,
  )
  for (const q of questions) before[q] = await found(world.referrer, q, 'limit=50')
  own.closed = await aPractice(relais, {
    title: { fr: 'Zéphyr, lettre du groupe' },
    summary: { fr: 'Zéphyr zéphyr zéphyrine lettre lettre' },
    audience: 'group',
    group,
  })
  for (const status of ['idea', 'draft', 'review', 'archived'])
    own[status] = await aPractice(relais, { title: { fr: `Zéphyr lettre ${status}` }, status })
})
afterAll(() => relais.close())

const insiders = (): Record<string, Person> => ({
  named,
  ofOperator,
  chair,
  editor: world.editor,
  coordinator: world.coordinator,
})
const outsiders = (): Record<string, Person> => ({
  member: world.referrer,
  beside,
  administrator: world.administrator,
  court: world.clerk,
})

test('those of the group, editors and the coordinator find what the group keeps', async () => {
  for (const [who, person] of Object.entries(insiders()))
    expect([who, idsOf(await found(person, 'zéphyr', 'exact=true'))]).toEqual([who, [own.closed]])
})

test('a draft or an archived text is found by nobody', async () => {
  for (const person of [...Object.values(insiders()), ...Object.values(outsiders())]) {
    const ids = idsOf(await found(person, 'zéphyr lettre', 'limit=50'))
    for (const status of ['idea', 'draft', 'review', 'archived'])
      expect(ids).not.toContain(own[status])
  }
})

describe('for everyone else it is as if it were not there', () => {
  test.each(questions)('asked “%s”', async (q) => {
    for (const person of Object.values(outsiders())) {
      const after = await found(person, q, 'limit=50')
      expect(after).toEqual(before[q])
    }
  })

  test('no suggestion and no correction comes from it, not even for the group', async () => {
    for (const person of [named, world.editor, world.referrer]) {
      const { body } = await person.get('/search/suggest?q=z%C3%A9ph&locale=fr')
      expect(JSON.stringify(body)).not.toMatch(/phyr/i)
      const { query, didYouMean } = await found(person, 'zéphire', 'locale=fr')
      expect(`${query.corrected} ${didYouMean}`).not.toMatch(/phyr/i)
    }
  })

  test('who leaves the group finds it no longer, at the next request', async () => {
    await relais.payload.db.updateOne({
      collection: 'working-groups',
      id: group,
      data: { members: [] },
      req: {},
    })
    expect((await found(named, 'zéphyr', 'exact=true')).total).toBe(0)
    expect((await found(chair, 'zéphyr', 'exact=true')).total).toBe(1)
  })
})

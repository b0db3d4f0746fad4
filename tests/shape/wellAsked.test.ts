import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const word = 'where[name][like]'
const partsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `where[or][${at}][id][equals]=${at}`).join('&')

describe('a question that no database can be asked is 400, in a list and in a count', () => {
  test.each([
    'services?where=x',
    'services?where[and]=x',
    'services?where[or][]=x',
    'services?where[name]=x',
    'services?where[name][bogus]=x',
    'services?where[name][equals][a]=x',
    `services?${word}[]=x`,
    'services?where[checkedOn][equals]=x',
    'services?where[checkedOn][greater_than]=2026-99-99',
    'services?where[createdAt][in]=x,y',
    'services?where[checkedOn][contains]=2026',
    'services?where[needs][all]=x',
    'services?where[needs][in]=null',
    'services?where[name][near]=1,2,3',
    'services?where[name][within]=x',
    'comments?where[about][exists]=true',
    'comments?where[about][equals]=x',
    'cases?where[situation.stage][all]=x',
    'referrals?where[deadlines.remindAt][less_than]=soon',
    'contacts?where[checkedOn][equals]=x',
    'good-practices/versions?where[version.factsAsOf][equals]=x',
  ])('%s', async (address) => {
    expect((await world.referrer.get(`/${address}`)).status).toBe(400)
    if (!address.includes('/versions'))
      expect((await world.referrer.get(`/${address.replace('?', '/count?')}`)).status).toBe(400)
  })

  test('and it names the path', async () => {
    const { body } = await world.referrer.get('/services?where[or][0][checkedOn][equals]=x')
    expect(body.errors[0].data.errors.map(({ path }) => path)).toEqual(['checkedOn'])
  })
})

describe('a question that can be asked is answered', () => {
  test.each([
    'services?where[checkedOn][less_than]=2027',
    'services?where[checkedOn][equals]=null',
    'services?where[checkedOn][exists]=false',
    'services?where={"name":{"like":"x"}}',
    'services?page=1e20',
    'services?page=-1',
    'comments?where[about.value][in]=a,b',
    'comments?where[about.relationTo][equals]=outputs',
    'follows?where[subject][equals][relationTo]=needs&where[subject][equals][value]=x',
    `services?${partsOf(60)}`,
  ])('%s', async (address) => {
    expect((await world.referrer.get(`/${address}`)).status).toBe(200)
  })

  test('by a list of ids, however it is written', async () => {
    const { body } = await world.referrer.get('/services?limit=2')
    const ids = body.docs.map(({ id }) => id)
    const found = async (query: string) =>
      (await world.referrer.get(`/services?${query}`)).body.totalDocs
    expect(await found(`where[id][in]=${ids.join(',')}`)).toBe(2)
    expect(await found(ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&'))).toBe(2)
    expect(await found(ids.map((id, at) => `where[or][${at}][id][equals]=${id}`).join('&'))).toBe(2)
  })
})

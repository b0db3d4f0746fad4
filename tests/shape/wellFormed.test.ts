import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
type Who = keyof { [K in keyof World as World[K] extends Person ? K : never]: true }

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const signal = { kind: 'rent', sector: 'I', since: '2026-10', strength: 2, note: 'x' }
const meeting = { kind: 'plenary', title: 'Plénière', startsAt: '2027-01-10T09:00:00Z' }
const card = { kind: 'function', function: 'Accueil' }
const aCase = {
  person: { firstName: 'Ana', lastName: 'Test', phone: '+32470000000' },
  situation: { stage: 'closure', language: 'fr' },
}

describe('what a field cannot hold is 400, and names the field', () => {
  test.each<[Who, string, object, string]>([
    ['referrer', 'field-signals', { ...signal, kind: 5 }, 'kind'],
    ['referrer', 'field-signals', { ...signal, kind: { a: 1 } }, 'kind'],
    ['referrer', 'field-signals', { ...signal, sector: ['I'] }, 'sector'],
    ['referrer', 'field-signals', { ...signal, note: { a: 1 } }, 'note'],
    ['referrer', 'field-signals', { ...signal, strength: 1.5 }, 'strength'],
    ['referrer', 'field-signals', { ...signal, strength: 'two' }, 'strength'],
    ['referrer', 'expertise', { kind: 'offer', title: ['x'] }, 'title'],
    ['referrer', 'expertise', { kind: 'offer', title: 'x', status: true }, 'status'],
    ['referrer', 'saved-searches', { q: 'x', notify: {} }, 'notify'],
    ['referrer', 'follows', { subject: [null] }, 'subject'],
    ['referrer', 'follows', { subject: { person: 'x' } }, 'subject'],
    ['referrer', 'follows', { subject: { need: 'nowhere' } }, 'subject'],
    ['referrer', 'follows', { subject: { need: 'x', axis: 'x' } }, 'subject'],
    ['coordinator', 'meetings', { ...meeting, agenda: 'x' }, 'agenda'],
    ['coordinator', 'meetings', { ...meeting, agenda: [5] }, 'agenda.0'],
    ['coordinator', 'meetings', { ...meeting, agenda: [{ title: 5 }] }, 'agenda.0.title'],
    ['coordinator', 'meetings', { ...meeting, startsAt: 5 }, 'startsAt'],
    ['coordinator', 'meetings', { ...meeting, startsAt: '2027-02-30' }, 'startsAt'],
    ['coordinator', 'meetings', { ...meeting, startsAt: '9999-01-10' }, 'startsAt'],
    [
      'referrer',
      'cases',
      { ...aCase, hardDates: [{ kind: 'hearing', date: '9999-01-01' }] },
      'hardDates.0.date',
    ],
    ['manager', 'contacts', { ...card, languages: 'fr' }, 'languages'],
    ['manager', 'contacts', { ...card, channels: [{ kind: 1 }] }, 'channels.0.kind'],
    ['manager', 'services', { name: 'x', needs: ['nowhere'] }, 'needs'],
    ['referrer', 'referrals', {}, 'case'],
    ['referrer', 'referrals', { owner: null, summary: { a: 1 } }, 'summary'],
    ['referrer', 'consents', { purpose: 'referral' }, 'case'],
    ['referrer', 'consents', { case: 5 }, 'case'],
    ['editor', 'synonyms', { concept: 'x', fr: [{ a: 1 }] }, 'fr'],
    ['editor', 'needs', { code: 'x', label: 'x', parent: 'nowhere' }, 'parent'],
  ])('%s, %s: %j', async (who, collection, body, path) => {
    const sent = collection === 'services' ? { ...body, actor: world.operators.desk.id } : body
    const answer = await world[who].post(`/${collection}`, sent)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((one) => one.path)).toContain(path)
  })

  test('also in a change, which then changes nothing', async () => {
    const made = await world.referrer.post('/field-signals', signal)
    const address = `/field-signals/${made.body.doc.id}`
    expect((await world.referrer.patch(address, { strength: 3, kind: 5 })).status).toBe(400)
    expect((await world.referrer.get(address)).body).toMatchObject({ strength: 2, kind: 'rent' })
  })

  test('to whoever may write there: another is told that they may not', async () => {
    expect((await world.guest.post('/field-signals', { kind: 5 })).status).toBe(403)
    expect((await world.referrer.post('/synonyms', { concept: 5 })).status).toBe(403)
  })

  test('but for what the system writes, which is ignored', async () => {
    const { status, body } = await world.coordinator.post('/meetings', { ...meeting, number: 'x' })
    expect(status).toBe(201)
    expect(body.doc.number).toBeGreaterThan(0)
  })
})

test('one of several is said in the word of the contract, or in full', async () => {
  const { debt, distress } = world.needs
  for (const [subject, value] of [
    [{ need: debt }, debt],
    [{ relationTo: 'needs', value: distress }, distress],
  ]) {
    const { status, body } = await world.referrer.post('/follows', { subject })
    expect(status).toBe(201)
    expect(body.doc.subject).toEqual({ relationTo: 'needs', value })
  }
})

test.each([[null], ['x'], [['x']]])('a body that is %j says nothing: 400', async (body) => {
  for (const collection of ['cases', 'consents', 'referrals', 'contact-requests', 'outputs'])
    expect((await world.referrer.post(`/${collection}`, body)).status).toBe(400)
  const needs = [world.needs.debt]
  const { id } = (await world.referrer.post('/cases', { ...aCase, needs })).body.doc
  const owner = { actor: world.operators.advice.id }
  const draft = { case: id, need: world.needs.debt, owner }
  const { doc } = (await world.referrer.post('/referrals', draft)).body
  expect((await world.referrer.patch(`/referrals/${doc.id}`, body)).status).toBe(400)
})

describe('what was emptied is empty', () => {
  test('a moment, a list and a group', async () => {
    const { status, body } = await world.coordinator.post('/meetings', {
      ...meeting,
      endsAt: '',
      attendance: null,
      guests: null,
      evaluation: null,
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ endsAt: null, attendance: [], guests: [] })
  })

  test('an address within a person', async () => {
    const { debt } = world.needs
    const person = { ...aCase.person, address: null }
    const made = await world.referrer.post('/cases', { ...aCase, person, needs: [debt] })
    expect(made.status).toBe(201)
    const without = await world.referrer.post('/cases', { ...aCase, person: null, needs: [debt] })
    expect(without.status).toBe(400)
    expect(without.body.errors[0].data.errors.map(({ path }) => path)).toContain('person.firstName')
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContactRequest } from '@/src/payload-types'
import { withTransactions } from '@/tests/support/only'
import { aMember } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import {
  aContact,
  aDirectory,
  aGrant,
  aRequest,
  canaries,
  channelsOf,
  grantOf,
  made,
  type ContactDoc,
  type Directory,
} from './world'

let relais: Relais
let world: Directory
let contact: ContactDoc
beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
})
afterAll(() => relais.close())

const inMonths = (months: number, days = 0) => {
  const at = new Date()
  at.setUTCMonth(at.getUTCMonth() + months)
  return new Date(at.getTime() + days * 86_400_000).toISOString()
}

describe('asking', () => {
  test('a member asks for channels and says why', async () => {
    contact = await aContact(world)
    const request = await aRequest(world.karim, contact)
    expect(request).toMatchObject({ status: 'requested', rev: 1, to: 'person', until: null })
    expect(request.lastStep ?? {}).toEqual({})
  })

  test('one at a time by operator and contact; after a refusal one may ask again', async () => {
    const { karim, nadia, outsider, sophie } = world
    contact = await aContact(world)
    const { id } = await aRequest(karim, contact)
    const body = { contact: contact.id, channels: channelsOf(contact, 'phone'), purpose: 'y' }
    const second = await nadia.post('/contact-requests', body)
    expect([second.status, second.body.errors[0].data.code]).toEqual([409, 'pending-request'])
    made(await outsider.post('/contact-requests', body))
    const said = { step: 'refuse', rev: 1, statusReason: { text: 'Par la boîte partagée.' } }
    const refused = await sophie.patch(`/contact-requests/${id}`, said)
    expect(refused.body.doc).toMatchObject({
      status: 'refused',
      rev: 2,
      statusReason: said.statusReason,
    })
    made(await nadia.post('/contact-requests', body))
  })

  withTransactions('of two at once one is 201 and the other 409', async () => {
    contact = await aContact(world)
    const body = { contact: contact.id, channels: channelsOf(contact, 'phone'), purpose: 'y' }
    const ask = async (who = world.karim) => {
      const answer = await who.post('/contact-requests', body)
      // two that meet on MongoDB: the server asks again
      return answer.status === 503 ? who.post('/contact-requests', body) : answer
    }
    const answers = await Promise.all([ask(), ask(world.nadia)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('what is missing, malformed or unknown is 400, by its path', async () => {
    const { karim } = world
    contact = await aContact(world)
    const other = await aContact(world)
    const good = { contact: contact.id, channels: channelsOf(contact, 'phone'), purpose: 'y' }
    const cases: [string, object][] = [
      ['contact', { contact: undefined }],
      ['contact', { contact: 'nobody' }],
      ['channels', { channels: undefined }],
      ['channels', { channels: [] }],
      ['channels', { channels: [7] }],
      ['channels', { channels: 'phone' }],
      ['channels', { channels: channelsOf(other, 'phone') }],
      ['purpose', { purpose: ' ' }],
      ['purpose', { purpose: 7 }],
      ['until', { until: 'soon' }],
      ['until', { until: '2020-01-01' }],
      ['to', { to: 'everybody' }],
    ]
    for (const [path, wrong] of cases) {
      const { status, body } = await karim.post('/contact-requests', { ...good, ...wrong })
      const paths = body.errors[0].data.errors?.map((error) => error.path)
      expect([JSON.stringify(wrong), status, paths]).toEqual([JSON.stringify(wrong), 400, [path]])
    }
  })

  test('who works for no operator, a guest or a stranger does not ask; the court may', async () => {
    contact = await aContact(world)
    const body = { contact: contact.id, channels: channelsOf(contact, 'phone'), purpose: 'y' }
    const { coordinator, administrator, guest, clerk } = world
    for (const person of [coordinator, administrator, guest])
      expect((await person.post('/contact-requests', body)).status).toBe(403)
    expect((await relais.api('POST', '/contact-requests', { body })).status).toBe(403)
    expect((await clerk.post('/contact-requests', body)).status).toBe(201)
    expect((await clerk.post('/contact-grants', { contact: contact.id })).status).toBe(403)
  })

  test('status, rev and requester are not written from outside', async () => {
    contact = await aContact(world)
    const sent = { status: 'granted', rev: 7, requester: { user: world.sophie.id } }
    const request = await aRequest(world.karim, contact, sent)
    expect(request).toMatchObject({ status: 'requested', rev: 1 })
    expect((request.requester as { user: { id: string } }).user.id).toBe(world.karim.id)
  })
})

describe('answering', () => {
  test('the person alone answers for their own, the manager for a function', async () => {
    const { karim, nadia, sophie, manager, colleague, outsider } = world
    contact = await aContact(world)
    const { id } = await aRequest(karim, contact)
    const grant = { step: 'grant', rev: 1 }
    for (const person of [manager, colleague, outsider, karim, nadia, world.coordinator])
      expect((await person.patch(`/contact-requests/${id}`, grant)).status).toBe(403)
    expect((await nadia.patch(`/contact-requests/${id}`, { step: 'cancel', rev: 1 })).status).toBe(
      403,
    )
    expect((await sophie.patch(`/contact-requests/${id}`, grant)).body.doc.status).toBe('granted')

    const channels = [{ kind: 'phone', value: canaries.phone }]
    const body = { kind: 'function', function: 'Accueil', channels }
    const desk = made(await manager.post('/contacts', body)).doc as ContactDoc
    const asked = await aRequest(karim, desk, { channels: channelsOf(desk, 'phone') })
    expect((await sophie.patch(`/contact-requests/${asked.id}`, grant)).status).toBe(403)
    expect((await manager.patch(`/contact-requests/${asked.id}`, grant)).status).toBe(200)
  })

  test('fewer channels and shorter, never more: 422 says so and nothing is granted', async () => {
    const { karim, sophie } = world
    contact = await aContact(world)
    const channels = channelsOf(contact, 'phone', 'mobile')
    const { id } = await aRequest(karim, contact, { channels, until: inMonths(3) })
    const grant = (more: object) =>
      sophie.patch(`/contact-requests/${id}`, { step: 'grant', rev: 1, ...more })
    for (const more of [
      { channels: [...channels, ...channelsOf(contact, 'direct')] },
      { channels: ['unknown'] },
      { until: inMonths(3, 1) },
      { until: inMonths(12, 1) },
    ]) {
      const { status, body } = await grant(more)
      expect([status, body.errors[0].data.code]).toEqual([422, 'wider-than-asked'])
    }
    for (const more of [
      { channels: [] },
      { channels: 'x' },
      { until: 'x' },
      { until: '2020-01-01' },
    ])
      expect((await grant(more)).status).toBe(400)
    const until = inMonths(1)
    const less = await grant({ channels: channels.slice(0, 1), until })
    expect(less.body.doc).toMatchObject({ status: 'granted', rev: 2 })
    expect(await grantOf(sophie, id)).toMatchObject({
      channels: channels.slice(0, 1),
      until,
      status: 'active',
      rev: 1,
      holder: { actor: karim.actor?.id, user: karim.id },
    })
  })

  test('twelve months unless somebody says less, however long was asked', async () => {
    const { karim, nadia, outsider, sophie } = world
    contact = await aContact(world)
    const plain = await aGrant(karim, sophie, contact)
    expect(Math.abs(Date.parse(String(plain.until)) - Date.parse(inMonths(12)))).toBeLessThan(
      60_000,
    )
    const long = await aGrant(nadia, sophie, contact, { until: inMonths(30), to: 'operator' })
    expect(Date.parse(String(long.until))).toBeLessThanOrEqual(Date.parse(inMonths(12)))
    expect((long.holder as { user: unknown }).user ?? null).toBeNull()
    const { id } = await aRequest(outsider, contact, { until: inMonths(30) })
    const said = { step: 'grant', rev: 1, until: inMonths(13) }
    expect((await sophie.patch(`/contact-requests/${id}`, said)).status).toBe(422)
  })

  test('the same step again changes nothing; anything else stale is 409, and names nobody to another operator', async () => {
    const { karim, sophie } = world
    contact = await aContact(world)
    const { id } = await aRequest(karim, contact)
    const address = `/contact-requests/${id}`
    const first = await sophie.patch(address, { step: 'grant', rev: 1 })
    const again = await sophie.patch(address, { step: 'grant', rev: 1 })
    expect(again.status).toBe(200)
    expect(again.body.doc).toEqual(first.body.doc)
    const grants = await sophie.get(`/contact-grants/count?where[request][equals]=${id}`)
    expect(grants.body.totalDocs).toBe(1)
    const stale = await karim.patch(address, { step: 'cancel', rev: 1 })
    expect(stale.status).toBe(409)
    expect(stale.body.errors[0].data).toMatchObject({
      code: 'stale-revision',
      status: 'granted',
      rev: 2,
      openSteps: [],
      at: expect.any(String),
    })
    // she need not be listed by name: to another operator she is who answered
    expect(JSON.stringify(stale.body)).not.toContain(sophie.id)
    const late = await karim.patch(address, { step: 'cancel', rev: 2 })
    expect([late.status, late.body.errors[0].data.code]).toEqual([409, 'step-not-allowed'])
  })

  test('no step, an unknown one, no rev: 400; the clock’s own: 403', async () => {
    contact = await aContact(world)
    const { id } = await aRequest(world.karim, contact)
    const patch = (body: object) => world.sophie.patch(`/contact-requests/${id}`, body)
    for (const body of [
      {},
      { rev: 1 },
      { step: 'x', rev: 1 },
      { step: 'toString', rev: 1 },
      { step: 'grant' },
      { step: 'grant', rev: 'a' },
    ])
      expect((await patch(body)).status).toBe(400)
    expect((await patch({ step: 'refuse', rev: 1, statusReason: 'x' })).status).toBe(400)
    expect((await patch({ step: 'expire', rev: 1 })).status).toBe(403)
    expect((await patch({ purpose: 'other', rev: 1 })).status).toBe(400)
    const bulk = await world.sophie.patch('/contact-requests?where[rev][equals]=1', {
      step: 'grant',
    })
    expect(bulk.status).toBe(400)
  })

  withTransactions('of two answers at once one counts', async () => {
    contact = await aContact(world)
    const { id } = await aRequest(world.karim, contact)
    const address = `/contact-requests/${id}`
    const ask = async (step: string, who = world.sophie) => {
      const answer = await who.patch(address, { step, rev: 1 })
      return answer.status === 503 ? who.patch(address, { step, rev: 1 }) : answer
    }
    const answers = await Promise.all([ask('grant'), ask('refuse'), ask('cancel', world.karim)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})

describe('grants', () => {
  test('are taken back without a reason, and prolonged to twelve months at most', async () => {
    const { karim, nadia, sophie, manager } = world
    contact = await aContact(world)
    const grant = await aGrant(karim, sophie, contact, { until: inMonths(2) })
    const address = `/contact-grants/${grant.id}`
    const step = (who: typeof karim, name: string, rev: number, more = {}) =>
      who.patch(address, { step: name, rev, ...more })
    for (const person of [karim, nadia, manager])
      expect((await step(person, 'revoke', 1)).status).toBe(403)
    expect((await step(sophie, 'renew', 1, { until: inMonths(12, 1) })).status).toBe(422)
    const until = inMonths(6)
    expect((await step(sophie, 'renew', 1, { until })).body.doc).toMatchObject({
      until,
      rev: 2,
      status: 'active',
    })
    expect((await step(sophie, 'revoke', 1)).status).toBe(409)
    const revoked = await step(sophie, 'revoke', 2)
    expect(revoked.body.doc).toMatchObject({ status: 'revoked', rev: 3 })
    expect((await step(sophie, 'revoke', 2)).body.doc).toEqual(revoked.body.doc)
    expect((await step(sophie, 'renew', 3)).status).toBe(409)
  })

  test('are read by the holder’s operator and who decides, counted by coordination, and 404 to others', async () => {
    const { karim, nadia, sophie, manager, colleague, outsider, coordinator, administrator } = world
    contact = await aContact(world)
    const grant = await aGrant(karim, sophie, contact)
    const addresses = [`/contact-grants/${grant.id}`, `/contact-requests/${String(grant.request)}`]
    for (const address of addresses) {
      for (const person of [karim, nadia, sophie])
        expect((await person.get(address)).status).toBe(200)
      const others = [manager, colleague, outsider, coordinator, administrator, world.guest]
      for (const person of others) {
        expect((await person.get(address)).status).toBe(404)
        expect((await person.get(`${address}/steps`)).status).toBe(404)
        expect((await person.patch(address, { step: 'revoke', rev: 1 })).status).toBe(403)
      }
      expect((await relais.api('GET', `${address}/steps`)).status).toBe(401)
    }
    for (const slug of ['contact-grants', 'contact-requests']) {
      expect((await coordinator.get(`/${slug}`)).body.docs).toEqual([])
      expect((await coordinator.get(`/${slug}/count`)).body.totalDocs).toBeGreaterThan(0)
      expect((await administrator.get(`/${slug}/count`)).body.totalDocs).toBe(0)
      expect((await world.guest.get(`/${slug}/count`)).body.totalDocs).toBe(0)
      expect((await sophie.get(`/${slug}?where[channels][in]=x`)).status).toBe(400)
      expect((await sophie.get(`/${slug}?sort=contact.name`)).status).toBe(400)
    }
  })

  test('each is told which steps are open', async () => {
    const { karim, nadia, sophie } = world
    contact = await aContact(world)
    const { id } = await aRequest(karim, contact)
    const steps = async (who: typeof karim, address: string) =>
      (await who.get(`${address}/steps`)).body.steps
    expect(await steps(sophie, `/contact-requests/${id}`)).toEqual([
      {
        step: 'grant',
        needs: [
          { field: 'channels', required: false, values: channelsOf(contact, 'mobile') },
          { field: 'until', required: false },
        ],
      },
      { step: 'refuse', needs: [{ field: 'statusReason.text', required: false }] },
    ])
    expect((await steps(karim, `/contact-requests/${id}`)).map(({ step }) => step)).toEqual([
      'cancel',
    ])
    expect(await steps(nadia, `/contact-requests/${id}`)).toEqual([])
    await sophie.patch(`/contact-requests/${id}`, { step: 'grant', rev: 1 })
    const grant = await grantOf(sophie, id)
    const open = await steps(sophie, `/contact-grants/${grant.id}`)
    expect(open.map(({ step }) => step)).toEqual(['revoke', 'renew'])
    expect(await steps(karim, `/contact-grants/${grant.id}`)).toEqual([])
  })
})

test('where no account stands behind a name, the manager decides', async () => {
  const { manager, karim, sophie } = world
  const channels = [{ kind: 'mobile', value: canaries.mobile, visibility: 'members' }]
  const body = { kind: 'person', name: 'X', function: 'x', channels }
  const named = made(await manager.post('/contacts', body)).doc as ContactDoc
  expect(named.channels[0]).toMatchObject({ visibility: 'on-request', open: true })
  const { id } = await aRequest(karim, named)
  expect((await sophie.get(`/contact-requests/${id}`)).status).toBe(404)
  expect((await manager.patch(`/contact-requests/${id}`, { step: 'grant', rev: 1 })).status).toBe(
    200,
  )
})

test('who has not accepted the terms asks and answers nothing', async () => {
  contact = await aContact(world)
  const late = await aMember(world.operators.desk, 'referrer')
  await relais.payload.db.updateOne({
    collection: 'users',
    id: late.id,
    data: { termsAcceptedAt: null },
  })
  const body = { contact: contact.id, channels: channelsOf(contact, 'phone'), purpose: 'y' }
  const { status, body: said } = await late.post('/contact-requests', body)
  expect([status, said.errors[0].data.code]).toEqual([403, 'terms-not-accepted'])
})

test('no row keeps more than what the contract names', async () => {
  contact = await aContact(world)
  const { id } = await aRequest(world.karim, contact)
  const row = await relais.payload.db.findOne<ContactRequest>({
    collection: 'contact-requests',
    where: { id: { equals: id } },
  })
  expect(JSON.stringify(row)).not.toMatch(/zq|\+32/)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRelais, type Relais } from '@/tests/support/relais'
import {
  aContact,
  aDirectory,
  canaries,
  channelsOf,
  made,
  type ContactDoc,
  type Directory,
} from './world'

let relais: Relais
let world: Directory
beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
})
afterAll(() => relais.close())

const rowOf = (doc: ContactDoc, kind: string) => doc.channels.find((row) => row.kind === kind)
const read = async (person: { get: (a: string) => Promise<{ body: unknown }> }, id: string) =>
  (await person.get(`/contacts/${id}`)).body as ContactDoc

describe('who writes which contact', () => {
  test('a person makes their own and reads all of it', async () => {
    const contact = await aContact(world)
    expect(contact).toMatchObject({ name: canaries.name, actor: { id: world.operators.bank.id } })
    expect(rowOf(contact, 'mobile')).toMatchObject({ value: canaries.mobile, open: true })
  })

  test('a person makes none for a colleague, for a function or elsewhere', async () => {
    const { sophie, colleague, operators } = world
    const body = { kind: 'person', function: 'x' }
    expect((await sophie.post('/contacts', { ...body, user: colleague.id })).status).toBe(403)
    expect((await sophie.post('/contacts', { ...body, kind: 'function' })).status).toBe(403)
    expect((await sophie.post('/contacts', { ...body, actor: operators.desk.id })).status).toBe(403)
    expect((await world.coordinator.post('/contacts', body)).status).toBe(403)
    expect((await world.guest.post('/contacts', body)).status).toBe(403)
  })

  test('the manager makes those of the operator, and says nothing in the person’s place', async () => {
    const { manager, sophie, outsider } = world
    const channels = [
      { kind: 'mobile', value: '+32470000009', visibility: 'members' },
      { kind: 'shared-mailbox', value: 'desk@bank.example.org', visibility: 'members' },
    ]
    const body = { kind: 'person', user: sophie.id, name: 'S', function: 'x', channels }
    const { doc } = made(await manager.post('/contacts', { ...body, listedByName: true }))
    const seen = await read(sophie, doc.id)
    expect(seen).toMatchObject({ listedByName: false, name: 'S' })
    expect(seen.channels.map(({ visibility }) => visibility)).toEqual(['on-request', 'members'])
    const asManager = await read(manager, doc.id)
    expect(asManager).not.toHaveProperty('name')
    expect(rowOf(asManager, 'mobile')).not.toHaveProperty('value')
    const asOutsider = await read(outsider, doc.id)
    expect(rowOf(asOutsider, 'shared-mailbox')).toMatchObject({ open: true })
    expect(rowOf(asOutsider, 'mobile')).toMatchObject({ open: false })
  })

  test('a manager’s save keeps what they do not see, and moves no contact to themselves', async () => {
    const { manager, sophie, outsider } = world
    const contact = await aContact(world)
    const hidden = await read(manager, contact.id)
    const channels = hidden.channels.map((row) => ({
      ...row,
      visibility: 'members',
      kind: 'shared-mailbox',
    }))
    const body = { ...hidden, channels, kind: 'function', user: manager.id, listedByName: true }
    expect((await manager.patch(`/contacts/${contact.id}`, body)).status).toBe(200)
    const after = await read(sophie, contact.id)
    expect(after).toMatchObject({ kind: 'person', listedByName: false, name: canaries.name })
    expect((after as never as { user: { id: string } }).user.id).toBe(sophie.id)
    expect(rowOf(after, 'mobile')).toMatchObject({
      value: canaries.mobile,
      visibility: 'on-request',
    })
    const seen = JSON.stringify(await read(outsider, contact.id))
    for (const value of [canaries.mobile, canaries.email, canaries.direct, canaries.name])
      expect(seen).not.toContain(value)
  })

  test('the person opens what is theirs', async () => {
    const { sophie, outsider } = world
    const contact = await aContact(world)
    const channels = contact.channels.map(({ id, kind }) => ({ id, kind, visibility: 'members' }))
    await sophie.patch(`/contacts/${contact.id}`, { listedByName: true, channels })
    const seen = await read(outsider, contact.id)
    expect(seen).toMatchObject({ name: canaries.name })
    expect(rowOf(seen, 'direct')).toMatchObject({ value: canaries.direct, open: true })
  })

  test('a row of another contact, or one twice, is 400; a fresh one is saved', async () => {
    const { sophie } = world
    const [one, other] = [await aContact(world), await aContact(world)]
    const patch = (...ids: string[]) =>
      sophie.patch(`/contacts/${one.id}`, {
        channels: ids.map((id) => ({ id, kind: 'phone', value: '1' })),
      })
    const [own = '', foreign = ''] = [one.channels[0]?.id, other.channels[0]?.id]
    expect((await patch(foreign)).status).toBe(400)
    expect((await patch(own, own)).status).toBe(400)
    expect((await patch(own, '507f1f77bcf86cd799439011')).status).toBe(200)
    const stolen = [{ id: foreign, kind: 'phone', value: '1' }]
    const body = { kind: 'person', function: 'x', channels: stolen }
    expect((await sophie.post('/contacts', body)).status).toBe(400)
  })

  test('control characters in a name are stripped and the save succeeds', async () => {
    const contact = await aContact(world, { name: 'A\r\nB\u0000C\u007f\u202e; D, 👩‍⚕️ שלום' })
    expect(contact.name).toBe('ABC; D, 👩‍⚕️ שלום')
  })

  test('strangers and unknown relations are 400, a colleague’s update is 403', async () => {
    const { sophie, manager, karim, colleague, need } = world
    const contact = await aContact(world, { competences: [need] })
    const address = `/contacts/${contact.id}`
    expect((await sophie.patch(address, { competences: ['nobody'] })).status).toBe(400)
    expect((await sophie.patch(address, { deputy: 'nobody' })).status).toBe(400)
    const stranger = { kind: 'person', function: 'x', user: karim.id }
    expect((await manager.post('/contacts', stranger)).status).toBe(400)
    expect((await colleague.patch(address, { function: 'y' })).status).toBe(403)
    expect((await karim.patch(address, { function: 'y' })).status).toBe(403)
    expect((await sophie.delete(address)).status).toBe(403)
  })
})

describe('nobody learns by asking', () => {
  test('a question about a value, a name or an account is 400 for all', async () => {
    await aContact(world)
    const paths = [
      'channels.value',
      'channels',
      'channels.open',
      'name',
      'user',
      'deputy',
      'listedByName',
      'user.name',
      'deputy.name',
    ]
    for (const person of [world.sophie, world.outsider, world.administrator])
      for (const path of paths) {
        const where = `where[${path}][like]=z`
        expect([path, (await person.get(`/contacts?${where}`)).status]).toEqual([path, 400])
        expect([path, (await person.get(`/contacts?sort=${path}`)).status]).toEqual([path, 400])
        expect([path, (await person.get(`/contacts/count?${where}`)).status]).toEqual([path, 400])
      }
    const nested = 'where[or][0][and][0][channels__value][equals]=1'
    expect((await world.outsider.get(`/contacts?${nested}`)).status).toBe(400)
    const through = 'where[contact.channels.value][like]=z'
    expect((await world.outsider.get(`/good-practices?${through}`)).status).toBe(400)
    expect((await world.outsider.get('/good-practices?sort=contact.name')).status).toBe(400)
    expect((await world.outsider.get(`/contact-requests?${through}`)).status).toBe(400)
  })

  test('what may be asked answers', async () => {
    const contact = await aContact(world)
    const { body } = await world.outsider.get(
      `/contacts?where[actor][equals]=${world.operators.bank.id}&where[kind][equals]=person&sort=-checkedOn&limit=100`,
    )
    expect(body.docs.map(({ id }) => id)).toContain(contact.id)
  })

  test('the value alone, selected, is shown to its person and to nobody else', async () => {
    const contact = await aContact(world)
    const ask = `/contacts/${contact.id}?select[channels][value]=true&select[name]=true`
    expect(JSON.stringify((await world.outsider.get(ask)).body)).not.toMatch(/zq|Zq|\+32/)
    expect(JSON.stringify((await world.sophie.get(ask)).body)).toContain(canaries.name)
  })
})

test('who is signed out or a guest reads no contact', async () => {
  const contact = await aContact(world)
  expect((await relais.api('GET', `/contacts/${contact.id}`)).status).toBe(403)
  expect((await world.guest.get(`/contacts/${contact.id}`)).status).toBe(403)
  expect((await world.clerk.get(`/contacts/${contact.id}`)).status).toBe(200)
  expect(channelsOf(contact, 'mobile')).toHaveLength(1)
})

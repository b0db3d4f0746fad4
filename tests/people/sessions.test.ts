import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPasswordOf } from '@/src/people/passwords'
import { signIn as enter } from '@/src/people/signIn'
import { aMember, anActor, oneOfUs, type Actor, type Person } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import { password } from '@/tests/support/signIn'

let relais: Relais
let desk: Actor
let admin: Person
let manager: Person
beforeAll(async () => {
  relais = await createRelais()
  desk = await anActor(relais)
  admin = await oneOfUs(relais, 'administrator')
  manager = await aMember(desk, 'manager')
})
afterAll(() => relais.close())

const isIn = async (token: string) =>
  Boolean((await relais.api('GET', '/users/me', { token })).body.user)
async function twice() {
  const person = await aMember(desk, 'referrer')
  const other = await relais.login(person.email)
  expect([await isIn(person.token), await isIn(other)]).toEqual([true, true])
  return { person, other }
}

test('signing out ends this session in the database, and only this one', async () => {
  const { person, other } = await twice()
  await person.post('/users/logout', {})
  expect([await isIn(person.token), await isIn(other)]).toEqual([false, true])
  expect((await person.get('/actors')).status).toBe(403)
})

test.each([
  ['roles', { roles: ['member', 'editor'] }],
  ['active', { active: false }],
])('the administrator changes %s: every session ends', async (_, data) => {
  const { person, other } = await twice()
  expect((await admin.patch(`/users/${person.id}`, data)).status).toBe(200)
  expect([await isIn(person.token), await isIn(other)]).toEqual([false, false])
  expect((await person.post('/users/refresh-token', {})).status).toBe(403)
})

test('the manager changes the functions of a colleague or switches them off: every session ends', async () => {
  for (const data of [{ functions: ['intake'] }, { active: false }]) {
    const { person, other } = await twice()
    expect((await manager.patch(`/users/${person.id}`, data)).status).toBe(200)
    expect([await isIn(person.token), await isIn(other)]).toEqual([false, false])
  }
})

test('a change that takes no right away leaves one signed in', async () => {
  const { person, other } = await twice()
  expect((await person.patch(`/users/${person.id}`, { name: 'Karim' })).status).toBe(200)
  expect((await admin.patch(`/users/${person.id}`, { functions: ['referrer'] })).status).toBe(200)
  expect([await isIn(person.token), await isIn(other)]).toEqual([true, true])
})

test('one changes one’s own password with the old one; other sessions end and this one stays', async () => {
  const { person, other } = await twice()
  const next = 'four unrelated words here'
  const path = `/users/${person.id}`
  expect((await person.patch(path, { password: next })).status).toBe(400)
  expect(
    (await person.patch(path, { password: next, oldPassword: 'not-the-old-one' })).status,
  ).toBe(400)
  expect((await person.patch(path, { password: 'short', oldPassword: password })).status).toBe(400)
  expect((await person.patch(path, { password: next, oldPassword: password })).status).toBe(200)
  expect([await isIn(person.token), await isIn(other)]).toEqual([true, false])
  expect((await enter(relais.payload, { email: person.email, password: next })).outcome).toBe('in')
})

test('nobody sets the password of another: not the manager, not the administrator', async () => {
  const person = await aMember(desk, 'referrer')
  const data = { password: 'four unrelated words here', oldPassword: password }
  for (const who of [manager, admin])
    expect((await who.patch(`/users/${person.id}`, data)).status).toBe(403)
  const kept = await relais.payload.db.findOne<{ id: string; hash: string; salt: string }>({
    collection: 'users',
    where: { id: { equals: person.id } },
  })
  expect(await isPasswordOf(kept, password)).toBe(true)
})

test('one gives oneself no role, function, operator, address or session, and accepts no terms by writing', async () => {
  const person = await aMember(desk, 'referrer')
  const elsewhere = await anActor(relais)
  const asked = {
    roles: ['administrator'], functions: ['manager'], actor: elsewhere.id, email: 'other@example.org',
    sessions: [], termsVersion: '9', lockUntil: null, loginAttempts: 0, resetPasswordToken: 'x', hash: 'x', salt: 'x',
  } // prettier-ignore
  const { body } = await person.patch(`/users/${person.id}`, asked)
  expect(body.doc).toMatchObject({
    roles: ['member'],
    functions: ['referrer'],
    email: person.email,
    termsVersion: '1',
  })
  expect(await isIn(person.token)).toBe(true)
})

test('a colleague stands in, nobody from elsewhere', async () => {
  const person = await aMember(desk, 'referrer')
  const outsider = await aMember(await anActor(relais), 'referrer')
  expect((await person.patch(`/users/${person.id}`, { deputy: outsider.id })).status).toBe(400)
  expect((await person.patch(`/users/${person.id}`, { deputy: person.id })).status).toBe(400)
  expect((await person.patch(`/users/${person.id}`, { deputy: manager.id })).status).toBe(200)
})

test('switched off while the password is being checked, one does not come in, and stays switched off', async () => {
  const person = await aMember(desk, 'referrer')
  const entering = enter(relais.payload, { email: person.email, password })
  await manager.patch(`/users/${person.id}`, { active: false })
  const { outcome } = await entering
  const { body } = await admin.get(`/users/${person.id}`)
  expect(body.active).toBe(false)
  expect(outcome).toBe('refused')
})

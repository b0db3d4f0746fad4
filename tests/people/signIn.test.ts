import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { forgetTries } from '@/src/people/tries'
import { aMember, anActor, oneOfUs, somebody, type Person } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import { password } from '@/tests/support/signIn'

let relais: Relais
let karim: Person
let admin: Person
beforeAll(async () => {
  relais = await createRelais()
  karim = await aMember(await anActor(relais, { name: 'Desk' }), 'referrer')
  admin = await oneOfUs(relais, 'administrator')
})
afterAll(() => relais.close())

const login = (body: unknown) => relais.api('POST', '/users/login', { body })
const wrong = (email: string) => login({ email, password: 'not-this-one-at-all' })
const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
async function timed(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await ask()
  return performance.now() - began
}
/** Nine wrong ones stand on the account already; then as many more. */
async function wrongAfterNine(times: number, { id, email }: Person) {
  const where = { id: { equals: id } }
  await relais.payload.db.updateOne({ collection: 'users', where, data: { loginAttempts: 9 } })
  for (let n = 0; n < times; n++) await wrong(email)
}
const mails = async (user: string, kind: string) =>
  (
    await relais.payload.db.find({
      collection: 'outbox',
      where: { and: [{ user: { equals: user } }, { kind: { equals: kind } }] },
    })
  ).docs

describe('at the door', () => {
  test('a member gets a token and their own account, whole, with nothing of the machine', async () => {
    const { status, body, headers } = await login({ email: karim.email.toUpperCase(), password })
    expect(status).toBe(200)
    expect(body.user).toMatchObject({
      id: karim.id,
      email: karim.email,
      functions: ['referrer'],
      roles: ['member'],
      locale: 'fr',
    })
    expect(body.user.actor).toMatchObject({ id: karim.actor?.id, name: 'Desk' })
    for (const kept of [
      'hash',
      'salt',
      'sessions',
      'resetPasswordToken',
      'loginAttempts',
      'lockUntil',
    ])
      expect(body.user).not.toHaveProperty(kept)
    expect(headers.get('set-cookie')).toMatch(/payload-token=.*HttpOnly/)
    expect((await relais.api('GET', '/users/me', { token: body.token })).body.user.id).toBe(
      karim.id,
    )
  })

  test('an unknown address, a wrong password, a locked and an inactive account are told alike, and in the same time', async () => {
    const locked = await somebody(relais, { actor: null, roles: ['member'], functions: [] })
    const off = await somebody(relais, {
      actor: null,
      roles: ['member'],
      functions: [],
      active: false,
    })
    await wrongAfterNine(1, locked)
    const asked = {
      unknown: () => wrong('nobody-here@example.org'),
      wrong: () => wrong(karim.email),
      locked: () => login({ email: locked.email, password }),
      off: () => login({ email: off.email, password }),
    }
    const answers = await Promise.all(Object.values(asked).map((ask) => ask()))
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 401, body: answers[0]?.body })
    const times = Object.values(asked).map((ask) => ({ ask, took: [] as number[] }))
    // in turns, so that whatever else this machine does weighs on all alike
    for (let n = 0; n < 5; n++) for (const { ask, took } of times) took.push(await timed(ask))
    const medians = times.map(({ took }) => median(took))
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.1)
    forgetTries(karim.email)
  })

  test('ten wrong passwords lock the account, its holder is told once by mail, and the administrator alone unlocks', async () => {
    const person = await somebody(relais, { actor: null, roles: ['member'], functions: [] })
    expect((await login({ email: person.email, password })).status).toBe(200)
    await wrongAfterNine(3, person)
    expect((await login({ email: person.email, password })).status).toBe(401)
    expect(await mails(person.id, 'account-locked')).toHaveLength(1)
    const body = { email: person.email }
    expect((await relais.api('POST', '/users/unlock', { body })).status).toBe(403)
    expect((await karim.post('/users/unlock', body)).status).toBe(403)
    expect((await admin.post('/users/unlock', body)).status).toBe(200)
    expect((await login({ email: person.email, password })).status).toBe(200)
  })

  test('too many tries on one account answer 429 and say when to come back, whether or not it exists', async () => {
    const person = await somebody(relais, { actor: null, roles: ['member'], functions: [] })
    for (const email of [person.email, 'no-one-of-this-name@example.org']) {
      for (let n = 0; n < 10; n++) expect((await wrong(email)).status).toBe(401)
      const { status, headers, body } = await wrong(email)
      expect(status).toBe(429)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      expect(body.errors[0].data.code).toBe('too-many')
      forgetTries(email)
    }
  })

  test.each([
    { email: { $ne: null }, password: 'x' },
    { email: ['a@example.org'], password: 'x' },
    { email: 'a@example.org', password: { $gt: '' } },
    { email: 'a\0@example.org', password: 'x' },
    { email: 'a@example.org' },
    {},
  ])('%j is no sign-in', async (body) => {
    expect((await login(body)).status).toBe(400)
  })

  test('every sign-in, refusal and sign-out is on the record, without an address', async () => {
    const { body } = await login({ email: karim.email, password })
    await wrong('somebody-else@example.org')
    expect((await relais.api('POST', '/users/logout', { token: body.token })).status).toBe(200)
    const events = await admin.get('/audit-events?sort=-seq&limit=100')
    const by = (action: string) => events.body.docs.filter((event) => event.action === action)
    expect(by('user.sign-out')[0]).toMatchObject({ by: { user: karim.id, kind: 'user' } })
    expect(by('user.sign-in').find(({ outcome }) => outcome === 'refused')).toMatchObject({
      by: { kind: 'stranger' },
    })
    expect(by('user.sign-in').find(({ outcome }) => !outcome)).toMatchObject({
      by: { user: karim.id, kind: 'user' },
    })
    expect(JSON.stringify(events.body.docs)).not.toMatch(/@example/)
    expect((await verifyAudit(relais.payload)).faults).toEqual([])
  })

  test('nobody registers as the first, and no address is verified from outside', async () => {
    const body = { email: 'first@example.org', password: 'a-long-enough-sentence' }
    expect((await relais.api('POST', '/users/first-register', { body })).status).toBe(403)
    expect((await relais.api('POST', '/users/verify/abc', { body: {} })).status).toBe(403)
  })
})

import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { serving } from './serving'

let site: Awaited<ReturnType<typeof serving>>
afterEach(() => site.stop())

const signIn = (path: string, headers = {}) =>
  site.ask(path, { method: 'POST', body: '{}', headers })
async function statuses(times: number, path: string) {
  const seen: number[] = []
  for (let i = 0; i < times; i++) seen.push((await signIn(path)).status)
  return seen
}

test('the twenty-first sign-in of a minute is refused and told when to come back', async () => {
  site = await serving()
  expect(await statuses(20, '/api/users/login')).not.toContain(429)
  const answer = await signIn('/api/users/login')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(JSON.parse(answer.text).errors[0].data.code).toBe('too-many')
})

test('the page and the interface count together, however the address is written', async () => {
  site = await serving()
  const paths = ['/api/users/login', '/fr/sign-in', '/nl/sign-in/', '/fr//sign-in', '/fr/%73ign-in']
  for (const path of paths) await statuses(4, path)
  expect((await signIn('/api/users/login/')).status).toBe(429)
  const page = await signIn('/nl/sign-in')
  expect(page.text).toMatch(/Te veel/)
})

test('an address that the caller writes himself opens no new account', async () => {
  site = await serving()
  await statuses(20, '/api/users/login')
  const answer = await signIn('/api/users/login', { 'x-forwarded-for': '203.0.113.9' })
  expect(answer.status).toBe(429)
})

test('a program may ask six hundred times in a minute', async () => {
  site = await serving()
  for (let i = 0; i < 600; i++) expect((await site.ask('/api/referrals')).status).toBe(201)
})

test('health is answered while everything else is refused', async () => {
  site = await serving({ rateFactor: 0.0001 })
  await site.ask('/api/actors')
  expect((await site.ask('/api/actors')).status).toBe(429)
  expect((await site.ask('/healthz')).status).toBe(200)
})

test('a body that is too large, or does not say how large it is, is not read', async () => {
  site = await serving()
  const large = { 'content-length': String(2 * 1024 * 1024) }
  expect((await site.ask('/api/referrals', { method: 'POST', headers: large })).status).toBe(413)
  const endless = { 'transfer-encoding': 'chunked' }
  expect((await site.ask('/api/referrals', { method: 'POST', headers: endless })).status).toBe(411)
})

test('nobody leaves HTTP', async () => {
  site = await serving()
  const socket = connect(site.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  const said = await new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(String(data))),
  )
  expect(said).toMatch(/^HTTP\/1\.1 400/)
})

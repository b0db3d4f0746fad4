import { afterEach, expect, test } from 'vitest'
import { maskPath } from '@/src/server/maskPath'
import { serving } from './serving'

let site: Awaited<ReturnType<typeof serving>>
afterEach(() => site?.stop())

test.each([
  '/api/payload-jobs/run',
  '/api/payload-jobs/run/',
  '/api/payload%2Djobs/run?queue=x',
  '/API/payload-jobs/run',
  '/%61pi/users/login',
  '//api/users',
  '/api/payload-migrations',
  '/api/graphql',
  '/api/graphql-playground',
])('%s is closed', async (path) => {
  site = await serving()
  expect((await site.ask(path)).status).toBe(404)
})

test('a path that cannot be read is the caller’s to mend', async () => {
  site = await serving()
  expect((await site.ask('/fr/referrals/%E0%A4%A')).status).toBe(400)
})

test('every answer has a policy whose scripts run by a nonce of their own', async () => {
  site = await serving()
  const [one, other] = [await site.ask('/fr'), await site.ask('/fr')]
  const policy = String(one.headers['content-security-policy'])
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? ''
  expect(scripts).toMatch(/'nonce-[\w+/=]{20,}'/)
  expect(scripts).not.toContain('unsafe')
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(policy).not.toBe(other.headers['content-security-policy'])
  expect(one.text).toContain(policy.slice(0, 60))
  expect(one.headers['x-content-type-options']).toBe('nosniff')
})

test('nothing is framed but a text as it is worked on, by our own panel', async () => {
  site = await serving()
  const framedBy = async (path: string) => {
    const { headers } = await site.ask(path)
    const [, ancestors] =
      /frame-ancestors ([^;]+)/.exec(String(headers['content-security-policy'])) ?? []
    return [ancestors, headers['x-frame-options']]
  }
  expect(await framedBy('/fr/outputs/one?draft=true')).toEqual([`'self'`, 'SAMEORIGIN'])
  for (const path of [
    '/fr/outputs/one',
    '/fr/outputs/one/edit?draft=true',
    '/fr/today?draft=true',
    '/admin',
  ])
    expect([path, ...(await framedBy(path))]).toEqual([path, `'none'`, 'DENY'])
})

test('what only we or our proxies may say is not believed', async () => {
  site = await serving()
  const headers = {
    'x-nonce': 'mine',
    'x-forwarded-host': 'evil.example',
    'x-middleware-subrequest': 'middleware',
    'content-security-policy': 'default-src *',
  }
  const { text } = await site.ask('/fr', { headers })
  expect(text).not.toMatch(/evil\.example|"mine"|subrequest|default-src \*/)
})

test('in production another host is refused, and health still answers whoever asks', async () => {
  site = await serving({ isProduction: true, serverUrl: 'https://relais.example' })
  expect((await site.ask('/fr', { headers: { host: 'evil.example' } })).status).toBe(421)
  expect((await site.ask('/fr', { headers: { host: 'relais.example' } })).status).toBe(200)
  expect((await site.ask('/healthz', { headers: { host: '10.0.0.7' } })).status).toBe(200)
})

test('the entrepreneur’s page is kept from caches, indexes and referrers', async () => {
  site = await serving()
  const { headers } = await site.ask('/fr/e/abcdef')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-robots-tag']).toContain('noindex')
  expect(headers['cache-control']).toBe('no-store')
})

test('the log has one line per request, without token, question or body', async () => {
  site = await serving()
  const token = 'Zk3v9Qp1xYt7Lm2Nc8Rb4Hs6Wd0Fj5Ga'
  const answer = await site.ask(`/fr/e/${token}?email=anna@example.org`, {
    method: 'POST',
    body: 'form=secret-of-the-form',
  })
  expect(site.lines).toHaveLength(1)
  const line = JSON.parse(site.lines[0]!)
  expect(line).toMatchObject({ id: answer.headers['x-request-id'], path: '/fr/e/…', status: 200 })
  expect(site.lines.join()).not.toMatch(/Zk3v|anna|secret/)
})

test.each([
  ['/nl/set-password/abc', '/nl/set-password/…'],
  ['/admin/reset/abc', '/admin/reset/…'],
  [`/fr/x/${'a1'.repeat(30)}`, '/fr/x/…'],
  [
    '/fr/referrals/3f0f7a52-8f4e-4f0e-9d52-0c8f5b1f9a11',
    '/fr/referrals/3f0f7a52-8f4e-4f0e-9d52-0c8f5b1f9a11',
  ],
])('%s is logged as %s', (url, logged) => expect(maskPath(url)).toBe(logged))

test('a fault of ours gives the reader an id and nothing more', async () => {
  site = await serving({}, { api: () => Promise.reject(new Error('SELECT name FROM cases')) })
  const answer = await site.ask('/api/cases', { headers: { 'accept-language': 'en' } })
  expect(answer.status).toBe(500)
  expect(JSON.parse(answer.text)).toEqual({
    errors: [{ message: expect.stringContaining('our side'), data: { code: 'server-error' } }],
    requestId: answer.headers['x-request-id'],
  })
})

test('a path that cannot be decoded is the caller’s fault', async () => {
  site = await serving()
  expect((await site.ask('/api/%E0%A4%A')).status).toBeLessThan(500)
})

test('not ready is said with 503, whether the database refuses or keeps silent', async () => {
  site = await serving({}, { readiness: () => Promise.reject(new Error('disk full')) })
  expect((await site.ask('/readyz')).status).toBe(503)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serving } from './serving'

let site: Awaited<ReturnType<typeof serving>>
beforeAll(async () => void (site = await serving()))
afterAll(() => site.stop())

const cookie = 'payload-token=abc'
const post = (headers: Record<string, string>) =>
  site.ask('/api/referrals', { method: 'POST', headers, body: '{}' })
const ours = () => `http://127.0.0.1:${site.port}`

describe('a request that changes something', () => {
  test.each([
    ['from another site', { cookie, origin: 'https://evil.example' }],
    [
      'from another site, without cookies: nobody signs our reader in',
      { origin: 'https://evil.example' },
    ],
    ['from an origin that is hidden', { cookie, origin: 'null' }],
    ['from a neighbouring subdomain', { cookie, 'sec-fetch-site': 'same-site' }],
    ['from another site, as the browser says', { cookie, 'sec-fetch-site': 'cross-site' }],
    ['with cookies and no word of where it comes from', { cookie }],
    ['as text, which no browser asks about before', { cookie, 'content-type': 'text/plain' }],
    ['from another port of this machine', { cookie, origin: 'http://127.0.0.1:1' }],
    [
      'that says two things',
      { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('is refused %s', async (_from, headers) => {
    const answer = await post(headers as unknown as Record<string, string>)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text).errors[0].data.code).toBe('other-origin')
  })

  test('passes from our own pages', async () => {
    expect((await post({ cookie, origin: ours() })).status).toBe(201)
    expect((await post({ cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(201)
  })

  test('passes from a page of ours that hides its address', async () => {
    expect((await post({ cookie, origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(
      201,
    )
  })

  test('passes from a program that shows a key or no cookie at all', async () => {
    expect((await post({ cookie, authorization: 'JWT abc' })).status).toBe(201)
    expect((await post({})).status).toBe(201)
  })
})

test('a link in a mail opens a page with its cookies, whatever site it is opened from', async () => {
  const headers = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect((await site.ask('/fr/today', { headers })).status).toBe(200)
})

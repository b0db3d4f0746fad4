import { afterEach, expect, test, vi } from 'vitest'
import { serving } from './serving'

let site: Awaited<ReturnType<typeof serving>>
afterEach(() => site?.stop())

const conflict = () =>
  Response.json({ errors: [{ data: { code: 'write-conflict' } }] }, { status: 503 })
const busy = () => Response.json({ errors: [{ data: { code: 'database-busy' } }] }, { status: 503 })
const json = { 'content-type': 'application/json' }
const asking = { method: 'PATCH', headers: json, body: '{"rev":1}' }

test('a write that met another one is asked again, with its body, and the caller never hears of it', async () => {
  const bodies: string[] = []
  const api = vi.fn(async (asked: Request) => {
    bodies.push(await asked.text())
    return bodies.length < 3 ? conflict() : Response.json({ stored: true })
  })
  site = await serving({}, { api })
  const answer = await site.ask('/api/referrals/1', asking)
  expect(answer.status).toBe(200)
  expect(bodies).toEqual(Array(3).fill(asking.body))
})

test('not for ever: then it is told that nothing was stored', async () => {
  const api = vi.fn(async () => conflict())
  site = await serving({}, { api })
  expect((await site.ask('/api/referrals/1', asking)).status).toBe(503)
  expect(api).toHaveBeenCalledTimes(4)
})

test('what failed for another reason is asked once', async () => {
  const api = vi.fn(async () => busy())
  site = await serving({}, { api })
  expect((await site.ask('/api/referrals/1', asking)).status).toBe(503)
  expect(api).toHaveBeenCalledTimes(1)
})

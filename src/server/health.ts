import { Router, type Response } from 'express'
import type { Readiness, Served } from '@/src/server/served'

const patienceMs = 5_000

/** `/healthz`: the process answers. `/readyz`: it can do its work. Both before any limit, for whoever watches. */
export function health(readiness: Served['readiness']): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/healthz', (_req, res) => answer(res, 200, { ok: true }))
  router.get('/readyz', async (_req, res) => {
    const found = await inTime(readiness()).catch((): Readiness => ({ ready: false }))
    answer(res, found.ready ? 200 : 503, found)
  })
  return router
}

const answer = (res: Response, status: number, body: object) =>
  void res.set('Cache-Control', 'no-store').status(status).json(body)

const inTime = (found: Promise<Readiness>): Promise<Readiness> =>
  Promise.race([
    found,
    new Promise<Readiness>((resolve) => {
      setTimeout(() => resolve({ ready: false, tooSlow: true }), patienceMs).unref()
    }),
  ])

import { createHash } from 'node:crypto'
import { Router, type Request, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type RateLimitInfo } from 'express-rate-limit'
import { canonicalPath } from '@/src/server/canonicalPath'
import { refuse } from '@/src/server/refuse'
import type { Settings } from '@/src/server/served'

type Limit = { perMinute: number; of: (req: Request) => string; when: (req: Request) => boolean }

const address = (req: Request) => ipKeyGenerator(req.ip ?? 'gone')

/** Who asks: the session or the key it shows, else its address. Only a digest stays in memory. */
function account(req: Request): string {
  const shown = req.get('authorization') ?? /payload-token=[^;]+/.exec(req.get('cookie') ?? '')?.[0]
  return shown ? createHash('sha256').update(shown).digest('base64') : address(req)
}

const posted = (path: RegExp) => (req: Request) =>
  req.method === 'POST' && path.test(canonicalPath(req))
const under = (path: RegExp) => (req: Request) => path.test(canonicalPath(req))

const limits: Limit[] = [
  { perMinute: 20, of: address, when: posted(/^(\/api\/users\/login|\/(fr|nl|en)\/sign-in)$/) },
  {
    perMinute: 10,
    of: address,
    when: posted(
      /^(\/api\/users\/(forgot|reset)-password|\/(fr|nl|en)\/(forgot|set)-password(\/.*)?)$/,
    ),
  },
  { perMinute: 60, of: address, when: under(/^\/(fr|nl|en)\/e\//) },
  { perMinute: 1200, of: account, when: under(/^\/api(\/|$)/) },
  // changing the session one shows must not open a new account each time
  { perMinute: 6000, of: address, when: under(/^\/api(\/|$)/) },
  { perMinute: 300, of: address, when: posted(/^\/(?!api(\/|$))/) },
]

/** The first limit that is passed answers 429 and says when to come back. */
export function rateLimits({ rateFactor }: Pick<Settings, 'rateFactor'>): Router {
  const router = Router()
  for (const limit of limits) router.use(counting(limit, rateFactor))
  return router
}

function secondsLeft(req: Request & { rateLimit?: RateLimitInfo }): number {
  const ends = req.rateLimit?.resetTime?.getTime() ?? 0
  return Math.max(1, Math.ceil((ends - performance.timeOrigin - performance.now()) / 1000))
}

const counting = ({ perMinute, of, when }: Limit, factor: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: Math.ceil(perMinute * factor),
    keyGenerator: of,
    skip: (req) => !when(req),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (req, res) => {
      res.set('Retry-After', String(secondsLeft(req)))
      refuse(req, res, 429, 'too-many')
    },
  })

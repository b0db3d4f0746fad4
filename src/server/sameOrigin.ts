import type { Request, RequestHandler } from 'express'
import { refuse } from '@/src/server/refuse'
import type { Settings } from '@/src/server/served'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Nobody else's page may act with our reader's cookies. Browsers say where a request comes from in headers that scripts
 * cannot write; programs that sign in with `Authorization` carry no cookies that could be abused.
 */
export const sameOrigin =
  (settings: Pick<Settings, 'isProduction' | 'serverUrl'>): RequestHandler =>
  (req, res, next) => {
    if (safe.has(req.method) || req.get('authorization')) return next()
    const origin = saysOrigin(req, settings)
    const fetchSite = saysFetchSite(req)
    const isElsewhere = origin === 'other' || fetchSite === 'other'
    const isUnproven = origin !== 'ours' && fetchSite !== 'ours'
    if (isElsewhere || (req.get('cookie') && isUnproven))
      return refuse(req, res, 403, 'other-origin')
    next()
  }

type Said = 'ours' | 'other' | 'nothing'

function saysOrigin(
  req: Request,
  { isProduction, serverUrl }: Pick<Settings, 'isProduction' | 'serverUrl'>,
): Said {
  const origin = req.get('origin')
  if (!origin) return 'nothing'
  // a page with `Referrer-Policy: no-referrer` sends `null` to itself: alone, that proves nothing
  if (origin === 'null') return saysFetchSite(req) === 'ours' ? 'nothing' : 'other'
  const ours = isProduction ? new URL(serverUrl).origin : `${req.protocol}://${req.host}`
  return origin === ours ? 'ours' : 'other'
}

function saysFetchSite(req: Request): Said {
  const site = req.get('sec-fetch-site')
  if (!site) return 'nothing'
  return site === 'same-origin' || site === 'none' ? 'ours' : 'other'
}

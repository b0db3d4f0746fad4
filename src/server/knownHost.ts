import type { RequestHandler } from 'express'
import { refuse } from '@/src/server/refuse'
import type { Settings } from '@/src/server/served'

const hostName = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i

/** Addresses in mails and redirects must never come from a Host that a stranger made up. */
export const knownHost =
  ({ isProduction, serverUrl }: Pick<Settings, 'isProduction' | 'serverUrl'>): RequestHandler =>
  (req, res, next) => {
    const host = req.host ?? ''
    if (!hostName.test(host)) return refuse(req, res, 400, 'unknown-host')
    if (isProduction && host.toLowerCase() !== new URL(serverUrl).host) {
      return refuse(req, res, 421, 'unknown-host')
    }
    next()
  }

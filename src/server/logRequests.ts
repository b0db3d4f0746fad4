import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { maskPath } from '@/src/server/maskPath'

/** One line per request, once it has ended: no query, no body, no header, no token. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const began = performance.now()
    const { method, originalUrl } = req
    res.once('close', () => {
      const line = {
        id: res.getHeader('x-request-id'),
        method,
        path: maskPath(originalUrl),
        status: res.writableFinished ? res.statusCode : 'gone',
        ms: Math.round(performance.now() - began),
      }
      if (res.statusCode >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  }

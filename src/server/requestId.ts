import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** One id per request, in the answer and in every line of the log; a proxy in front may have chosen it. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  res.setHeader('X-Request-Id', id)
  next()
}

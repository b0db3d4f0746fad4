import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { refuse } from '@/src/server/refuse'

/** The reader gets the request's id and nothing else; the log keeps the rest. */
export const answerErrors =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    const status = statusOf(error)
    if (status === 500) log.error({ err: error, id: res.getHeader('x-request-id') }, 'failed')
    if (res.headersSent) return void res.destroy()
    refuse(req, res, status, status === 500 ? 'server-error' : 'bad-request')
  }

/** Express says 400 of a path it cannot decode; whatever else it is, it is ours. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

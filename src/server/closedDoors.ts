import type { RequestHandler } from 'express'
import { canonicalPath } from '@/src/server/canonicalPath'
import { refuse } from '@/src/server/refuse'

/** Payload opens these by default: a GET that runs jobs, a door with nothing behind it, and a second way to ask everything. */
const closed = /^\/api\/(payload-(jobs|migrations)|graphql|graphql-playground)(\/|$)/

/** The REST interface is served under exactly `/api`: written otherwise, a path could pass by the limits. */
const api = /^\/api(\/|$)/

export const closedDoors: RequestHandler = (req, res, next) => {
  const path = canonicalPath(req)
  const isDisguised = api.test(path) && !/^\/api(\/|\?|$)/.test(req.originalUrl)
  if (closed.test(path) || isDisguised) return refuse(req, res, 404, 'not-found')
  next()
}

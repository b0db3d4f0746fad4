import type { RequestHandler } from 'express'
import { decodedPath } from '@/src/server/canonicalPath'
import { refuse } from '@/src/server/refuse'

/** A path that cannot be decoded is whoever wrote it's to mend; Next would answer that we broke. */
export const legiblePath: RequestHandler = (req, res, next) => {
  if (decodedPath(req.path) === null) refuse(req, res, 400, 'bad-request')
  else next()
}

import type { RequestHandler } from 'express'
import { refuse } from '@/src/server/refuse'

/** A path that cannot be decoded is whoever wrote it's to mend; Next would answer that we broke. */
export const legiblePath: RequestHandler = (req, res, next) => {
  if (isLegible(req.path)) next()
  else refuse(req, res, 400, 'bad-request')
}

function isLegible(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

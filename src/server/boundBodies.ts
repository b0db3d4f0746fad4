import type { RequestHandler } from 'express'
import { canonicalPath } from '@/src/server/canonicalPath'
import { refuse } from '@/src/server/refuse'

const MB = 1024 * 1024
const bodyLimit = 1 * MB
const uploadLimit = 12 * MB
/** Where a form may bring a file: the API, and the pages on which texts are written. */
const takesFiles = /^\/(api|(fr|nl|en)\/(practices|outputs|desk))\//

/** Bodies are read further on, by Payload and by Next: here their announced size is bounded, and must be announced. */
export const boundBodies: RequestHandler = (req, res, next) => {
  const length = Number(req.get('content-length') ?? 0)
  const isUpload = /^multipart\/form-data/i.test(req.get('content-type') ?? '')
  const limit = isUpload && takesFiles.test(canonicalPath(req)) ? uploadLimit : bodyLimit
  const isTooLarge = length > limit
  if (!isTooLarge && !req.get('transfer-encoding')) return next()
  res.set('Connection', 'close')
  refuse(req, res, isTooLarge ? 413 : 411, isTooLarge ? 'too-large' : 'length-required')
}

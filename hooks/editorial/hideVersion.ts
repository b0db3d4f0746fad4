import { formatErrors, NotFound, type CollectionAfterErrorHook } from 'payload'
import { signedIn } from '@/access/vocabulary'
import { refusalIn } from '@/src/errors'

/** A version that one may not read is one that never was: Payload says 403 of both, and 404 of everything else. */
export const hideVersion: CollectionAfterErrorHook = ({ error, req }) => {
  const isReading = req.method === 'GET' && Boolean(req.routeParams?.id)
  if (!isReading || refusalIn(error)?.status !== 403 || !signedIn({ req })) return
  const missing = new NotFound(req.t)
  return { response: formatErrors(missing), status: missing.status }
}

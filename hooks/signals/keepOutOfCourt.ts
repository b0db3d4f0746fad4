import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { isOfCourt } from '@/access/court'

/** The court's sections have no membership of their own: whoever works there gives no signal either. */
export const keepOutOfCourt: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (req.user && (await isOfCourt(req))) throw new Forbidden(req.t)
  return data
}

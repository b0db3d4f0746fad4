import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { administrators, asker, coordinators } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'

/** A manager writes the services of their own operator, and gives none to another. */
export const keepOwnActor: CollectionBeforeChangeHook = ({ data, req }) => {
  const who = asker(req)
  if (!who || administrators({ req }) || coordinators({ req })) return data
  if ('actor' in data && idOf(data.actor) !== who.actor) throw new Forbidden(req.t)
  return data
}

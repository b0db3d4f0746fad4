import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { actingMember } from '../refusals'

/** An operator tells of its own uses alone, and of the practice it told of first. */
export const ofOwnOperator: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const { actor } = actingMember(req)
  if (operation === 'update')
    return { ...data, actor: idOf(originalDoc.actor), practice: idOf(originalDoc.practice) }
  const said = idOf(data.actor)
  if (!actor || (said && said !== actor)) throw new Forbidden(req.t)
  return { ...data, actor, appliedOn: data.appliedOn ?? now().toISOString() }
}

import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/src/clocks/now'
import { actingMember } from '../refusals'

/** What a member gives is theirs, in the name of their own operator. */
export const keepAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const who = actingMember(req)
  return { ...data, author: who.id, actor: who.actor, createdAt: now().toISOString() }
}

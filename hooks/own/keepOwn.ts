import type { CollectionBeforeChangeHook } from 'payload'
import { actingMember } from '../refusals'

/** What a person keeps for themselves is theirs, whatever is sent. */
export const keepOwn: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user) return data
  const who = actingMember(req)
  return operation === 'create' ? { ...data, user: who.id } : data
}

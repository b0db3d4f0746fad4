import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '@/src/clocks/now'
import { actingMember } from '../refusals'

/** A remark is its writer's, and stays with what it was made about. */
export const signComment: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user) return data
  const who = actingMember(req)
  return operation === 'create'
    ? { ...data, author: who.id, createdAt: now().toISOString() }
    : { ...data, about: originalDoc.about }
}

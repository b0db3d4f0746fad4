import type { CollectionBeforeChangeHook } from 'payload'
import { coordinators } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { actingMember } from '../refusals'

/** One form for all the operators that ask, one's own among them; the coordination opens the group. */
export const askForGroup: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user) return data
  const who = actingMember(req)
  if (operation !== 'create') return data
  const dated = { ...data, createdAt: now().toISOString() }
  if (coordinators({ req })) return dated
  const others = ((data.askedBy ?? []) as unknown[]).map(idOf)
  const asking = [who.actor, ...others].filter((id) => id !== null)
  return { ...dated, status: 'requested', askedBy: [...new Set(asking)] }
}

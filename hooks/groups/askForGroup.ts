import type { CollectionBeforeChangeHook } from 'payload'
import { coordinators } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { actingMember } from '../refusals'

/** One form for everybody: a group is asked for in the name of one's own operator, and opened by the coordination. */
export const askForGroup: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user) return data
  const who = actingMember(req)
  if (operation !== 'create') return data
  const dated = { ...data, createdAt: now().toISOString() }
  if (coordinators({ req })) return dated
  return { ...dated, status: 'requested', askedBy: who.actor ? [who.actor] : [] }
}

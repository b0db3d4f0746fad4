import type { CollectionAfterReadHook } from 'payload'
import { hoursOf } from '@/src/meetings/hoursOf'
import type { Meeting } from '@/src/payload-types'

/** At what hour each item begins, told before the agenda is cut to what a guest may see: theirs is counted from all of it. */
export const sayHours: CollectionAfterReadHook = ({ doc }) => {
  const { startsAt, agenda } = doc as Partial<Meeting>
  if (!startsAt || !agenda?.length) return doc
  const hours = hoursOf(startsAt, agenda)
  return { ...doc, agenda: agenda.map((item, n) => ({ ...item, beginsAt: hours[n] ?? null })) }
}

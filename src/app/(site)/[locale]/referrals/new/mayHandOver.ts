import type { User } from '@/src/payload-types'

/** Whether to offer the form at all: those who hand over in an operator that is no court. The door decides again. */
export function mayHandOver({ actor, functions }: User): boolean {
  const operator = actor && typeof actor === 'object' ? actor : null
  const hands = functions?.some((held) => held === 'referrer' || held === 'manager')
  return Boolean(operator && hands) && operator?.receives !== 'sheet'
}

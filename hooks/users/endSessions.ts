import type { CollectionBeforeChangeHook } from 'payload'

const rights = ['roles', 'functions', 'active', 'actor'] as const

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const idOf = (value: unknown) => (typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value)

/** What a person may do has changed, or they were switched off: every open session ends with this very write. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const changed = rights.some((right) => right in data && !same(idOf(data[right]), idOf(originalDoc?.[right])))
  return changed ? { ...data, sessions: [] } : data
}

import type { CollectionBeforeChangeHook } from 'payload'

const rights = ['roles', 'functions', 'active', 'actor'] as const
type Rights = Partial<Record<(typeof rights)[number], unknown>>

/** A relation by its id; a boolean or a code as it is. */
const plain = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
const said = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? [...value].sort() : (plain(value) ?? null))

/** What a person may do that this write changes. */
export const changedRights = (data: Rights, was: Rights | undefined) =>
  rights.filter((right) => right in data && said(data[right]) !== said(was?.[right]))

/** What a person may do has changed, or they were switched off: every open session ends with this very write. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'update' && changedRights(data, originalDoc).length > 0
    ? { ...data, sessions: [] }
    : data

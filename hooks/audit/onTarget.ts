import type { CollectionAfterReadHook, CollectionBeforeOperationHook } from 'payload'

/**
 * SQLite gives a group no field of the name `id`: what an event is on is stored as `target`, and asked and answered as `on.id`.
 */
export const askTarget: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' && operation !== 'count') return args
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  return { ...args, where: renamed(where), sort: renamed(sort) } as typeof args
}

export const answerTarget: CollectionAfterReadHook = ({ doc: { target, ...doc } }) =>
  target ? { ...doc, on: { ...doc.on, id: target } } : doc

function renamed(asked: unknown): unknown {
  if (typeof asked === 'string') return asked.replace(/^(-?)on(\.|__)id$/, '$1target')
  if (Array.isArray(asked)) return asked.map(renamed)
  if (typeof asked !== 'object' || asked === null) return asked
  return Object.fromEntries(
    Object.entries(asked).map(([key, value]) =>
      /^(and|or)$/i.test(key)
        ? [key, renamed(value)]
        : [key.replace(/^on(\.|__)id$/, 'target'), value],
    ),
  )
}

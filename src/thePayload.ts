import type { Payload } from 'payload'

/**
 * The Payload of this process, started by the server: the pages, a bundle of their own, take it here instead of bringing a second
 * copy of the collections, the hooks and all that those need.
 */
const key = Symbol.for('relais.payload')
const shared = globalThis as { [key]?: Payload }

/** Told once, by the start. */
export function sharePayload(payload: Payload): void {
  shared[key] = payload
}

export function thePayload(): Payload {
  const payload = shared[key]
  if (!payload) throw new Error('no server has started Payload in this process')
  return payload
}

/** As the panel asks for it. */
export const theConfig = () => Promise.resolve(thePayload().config)

import type { Payload } from 'payload'
import { openFile, runOn, type Client } from './besides'
import { reading } from './inPayloads'
import type { Known } from './lexicon'
import type { Run } from './run'

/** The index of one application: where it is read, and what this process remembers of it. */
export type Index = {
  read: Run
  /** Its own file beside MongoDB; on SQLite the index stands in Payload's own. */
  file?: Client
  known?: Known
  /** Catching up with what other processes wrote, one pass at a time. */
  catching: Promise<void>
}

const key = Symbol.for('relais.search')

/** Kept on the adapter, since one process holds two copies of this module. */
export function indexOf(payload: Payload): Index {
  const held = payload.db as unknown as { [key]?: Index }
  return (held[key] ??= opened(payload))
}

function opened(payload: Payload): Index {
  if (payload.db.name === 'sqlite') return { read: reading(payload), catching: Promise.resolve() }
  const file = openFile(payload)
  return { file, read: runOn(file), catching: Promise.resolve() }
}

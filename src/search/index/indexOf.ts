import type { Payload } from 'payload'
import { openFile, runOn, type Client } from './besides'
import { reading } from './inPayloads'
import { nothingHeld, type Held } from './held'
import type { Known } from './lexicon'
import type { Run } from './run'

/** The index of one application: where it is read, and what this process remembers of it. */
export type Index = {
  read: Run
  /** Its own file beside MongoDB; on SQLite the index stands in Payload's own. */
  file?: Client
  known?: Known
  held: Held
  /** Catching up with what other processes wrote, and with what was committed, one pass at a time each. */
  catching: Promise<void>
  holding: Promise<void>
}

const key = Symbol.for('relais.search')

/** Kept on the adapter, since one process holds two copies of this module. */
export function indexOf(payload: Payload): Index {
  const held = payload.db as unknown as { [key]?: Index }
  return (held[key] ??= opened(payload))
}

function opened(payload: Payload): Index {
  const fresh = { held: nothingHeld(), catching: Promise.resolve(), holding: Promise.resolve() }
  if (payload.db.name === 'sqlite') return { read: reading(payload), ...fresh }
  const file = openFile(payload)
  return { file, read: runOn(file), ...fresh }
}

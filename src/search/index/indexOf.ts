import type { Payload } from 'payload'
import { openFile, type Besides } from './besides'
import { fileOf } from './inPayloads'
import { nothingHeld, type Held } from './held'
import type { Known } from './lexicon'
import { readOnly } from './readOnly'
import type { Run } from './run'
import { noSpellings, type Spellings } from './spellings'

/** The index of one application: where it is read, and what this process remembers of it. */
export type Index = {
  read: Run
  /** Its own file beside MongoDB; on SQLite the index stands in Payload's own. */
  besides?: Besides
  known?: Known
  held: Held
  spellings: Spellings
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
  const fresh = {
    held: nothingHeld(),
    spellings: noSpellings(),
    catching: Promise.resolve(),
    holding: Promise.resolve(),
  }
  if (payload.db.name === 'sqlite') return { read: readOnly(fileOf(payload)), ...fresh }
  const besides = openFile(payload)
  return { besides, read: readOnly(besides.file), ...fresh }
}

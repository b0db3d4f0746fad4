import type { Payload } from 'payload'
import { fillLibrary } from './library'
import type { Measure } from './measure'
import { searchQuality } from './searchQuality'
import { searchSpeed } from './searchSpeed'

/** How well and how fast it is found: the judged questions first, then the same box among many generated documents. */
export async function* searchMeasures(
  payload: Payload,
  documents: number,
): AsyncGenerator<Measure> {
  yield* await searchQuality(payload, await fillLibrary(payload))
  yield* await searchSpeed(payload, documents)
}

import type { Payload } from 'payload'
import { keepAccounts } from '@/src/seed/accounts'
import { keepReference } from '@/src/seed/reference'
import { fillLibrary } from './library'
import type { Measure } from './measure'
import { searchQuality } from './searchQuality'
import { searchServed } from './searchServed'
import { searchSpeed } from './searchSpeed'

type Asked = { count: number; env: Record<string, string>; port: number }

/** How well and how fast it is found: the judged questions first, then the same box among many generated documents. */
export async function* searchMeasures(
  payload: Payload,
  { count, env, port }: Asked,
): AsyncGenerator<Measure> {
  yield* await searchQuality(payload, await fillLibrary(payload))
  yield* await searchSpeed(payload, count)
  const { actors } = await keepReference(payload)
  await keepAccounts(payload, actors, env.DEMO_PASSWORD ?? '')
  await payload.destroy()
  yield* await searchServed({ env, port, count })
}

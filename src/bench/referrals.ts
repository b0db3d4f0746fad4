import type { Payload } from 'payload'
import { seed } from '@/src/seed/seed'
import { accept, inbox } from './inProcess'
import { manyReferrals } from './manyReferrals'
import type { Measure } from './measure'
import { served } from './served'

type Asked = { count: number; env: Record<string, string>; port: number }

/** Accepting, listing and reading among many referrals, and the built server's start and memory. */
export async function* referralMeasures(
  payload: Payload,
  { count, env, port }: Asked,
): AsyncGenerator<Measure> {
  await seed(payload)
  await manyReferrals(payload, count)
  yield await inbox(payload, count)
  yield await accept(payload, count)
  yield* await served({ payload, env, port })
}

import { demoOf } from '@/src/demo'
import type { Payload } from 'payload'
import { inTurn, median, type Measure } from './measure'
import { get, signIn, start, type Running } from './server'

type Served = { payload: Payload; env: Record<string, string>; port: number }

/** A member's page against an empty Next page, cold start to first answer, and memory after load: on the built server. */
export async function served({ payload, env, port }: Served): Promise<Measure[]> {
  const password = (await demoOf(payload))?.password ?? ''
  await payload.destroy()
  const starts = [await startedIn(env, port), await startedIn(env, port)]
  const floor = [await floorIn(port), await floorIn(port)]
  const running = await start('dist/start.mjs', port, env)
  try {
    const page = await pages(running, password)
    const idle = running.residentMb()
    await load(running, password)
    return [
      page,
      {
        name: 'cold start to first answer',
        ours: median([...starts, running.startedIn]),
        baseline: median(floor),
        unit: 'ms',
        note: 'baseline: Express alone, one route',
      },
      {
        name: 'resident memory after load',
        ours: running.residentMb(),
        baseline: idle,
        unit: 'MB',
        note: 'baseline: the same server before the load',
      },
    ]
  } finally {
    await running.stop()
  }
}

async function startedIn(env: Record<string, string>, port: number): Promise<number> {
  const running = await start('dist/start.mjs', port, env)
  await running.stop()
  return running.startedIn
}

async function floorIn(port: number): Promise<number> {
  const running = await start('scripts/benchFloor.mjs', port, {})
  await running.stop()
  return running.startedIn
}

async function pages(running: Running, password: string): Promise<Measure> {
  const cookie = await signIn(running, 'intake@ucm.example.org', password)
  const times = await inTurn(
    () => get(`${running.url}/fr/today`, cookie),
    () => get(`${running.url}/blank`, cookie),
  )
  return {
    name: 'member page (today)',
    ...times,
    unit: 'ms',
    note: 'baseline: an empty Next page on the same server',
  }
}

/** Ten readers at once, a thousand requests in all. */
async function load(running: Running, password: string): Promise<void> {
  const cookie = await signIn(running, 'intake@ucm.example.org', password)
  const reader = async () => {
    for (let round = 0; round < 50; round++) {
      await get(`${running.url}/fr/today`, cookie)
      await get(`${running.url}/api/referrals?limit=50&depth=0`, cookie)
    }
  }
  await Promise.all(Array.from({ length: 10 }, reader))
}

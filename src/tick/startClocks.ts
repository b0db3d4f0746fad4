import type { Payload } from 'payload'
import { log } from '@/src/log'
import { answerBell } from '@/src/tick/bell'
import { told, type Deed } from '@/src/tick/deed'
import { onePass } from '@/src/tick/onePass'
import { tick } from '@/src/tick/tick'

const every = 60_000

/** Passes of the clocks, a minute after each other, until stopped; what is under way is finished first. */
export function startClocks(payload: Payload): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const run = async () => {
    for (const deed of await tickOrLog(payload)) log.info(told(deed))
    if (!stopped) timer = setTimeout(() => void (pass = run()), every)
  }
  let pass = run()
  const closeBell = answerBell(() => onePass(payload))
  return async () => {
    stopped = true
    clearTimeout(timer)
    await closeBell()
    await pass
  }
}

async function tickOrLog(payload: Payload): Promise<Deed[]> {
  try {
    return await tick(payload)
  } catch (err) {
    log.error({ err }, 'the clocks failed')
    return []
  }
}

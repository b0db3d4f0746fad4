import type { Payload } from 'payload'
import { log } from '@/src/log'
import { tellAlreadyFollowed } from '@/src/tick/alreadyFollowed'
import { told, type Deed } from '@/src/tick/deed'
import { expireUnanswered } from '@/src/tick/expire'
import { underLease } from '@/src/tick/lease'
import { nudge } from '@/src/tick/nudge'
import { purgeDrafts } from '@/src/tick/purgeDrafts'

/** In this order: what has expired needs no reminder any more. */
const duties: readonly ((payload: Payload) => Promise<Deed[]>)[] = [
  expireUnanswered,
  nudge,
  purgeDrafts,
  tellAlreadyFollowed,
]

const every = 60_000

/** One pass of the clocks: what it did; nothing, where another process is at it. Done twice, it does nothing. */
export async function tick(payload: Payload): Promise<Deed[]> {
  const done = await underLease(payload, 'clocks', async () => {
    const deeds: Deed[] = []
    for (const duty of duties) deeds.push(...(await orLater(duty, payload)))
    return deeds
  })
  return done ?? []
}

/** A duty that fails is tried again at the next pass; the others go on. */
async function orLater(duty: (typeof duties)[number], payload: Payload): Promise<Deed[]> {
  try {
    return await duty(payload)
  } catch (err) {
    log.error({ err, duty: duty.name }, 'a duty of the clocks failed')
    return []
  }
}

/** Passes of the clocks, a minute after each other, until stopped; what is under way is finished first. */
export function startClocks(payload: Payload): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let pass: Promise<void> = Promise.resolve()
  const run = async () => {
    const deeds = await tick(payload).catch((err: unknown) => {
      log.error({ err }, 'the clocks failed')
      return []
    })
    for (const deed of deeds) log.info(told(deed))
    if (!stopped) timer = setTimeout(() => (pass = run()), every)
  }
  pass = run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await pass
  }
}

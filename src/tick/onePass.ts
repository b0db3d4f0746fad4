import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { deliverDue } from '@/src/outbox/deliver'
import { told } from '@/src/tick/deed'
import { tryTick } from '@/src/tick/tick'

const tries = 20
const pause = () => new Promise((resolve) => setTimeout(resolve, 500))

/** What `npm run tick` asks for: mails that are due, the clocks, and the mails that these wrote. In lines, for people. */
export async function onePass(payload: Payload): Promise<string[]> {
  const before = await deliverDue(payload)
  const deeds = await patiently(payload)
  const after = await deliverDue(payload)
  return [
    `clock: ${now().toISOString()}`,
    ...(deeds ? deeds.map(told) : ['clocks: busy elsewhere']),
    `mails sent: ${before + after}`,
  ]
}

/** A pass that is under way elsewhere takes a moment; ours comes after it. */
async function patiently(payload: Payload) {
  for (let left = tries; left > 0; left--) {
    const deeds = await tryTick(payload)
    if (deeds) return deeds
    await pause()
  }
  return null
}

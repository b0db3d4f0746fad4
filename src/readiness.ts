import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { probeWrite } from '@/src/database'
import { systemOf } from '@/src/payloadAs'
import type { Readiness } from '@/src/server/served'

/** Ready when something can be stored. A mail server that is down delays mails, not people: its delay is only shown. */
export const readiness = (payload: Payload) => async (): Promise<Readiness> => {
  await probeWrite(payload)
  return { ready: true, oldestMailMinutes: await oldestMailMinutes(payload) }
}

async function oldestMailMinutes(payload: Payload): Promise<number> {
  const waiting = await systemOf(payload).find({
    collection: 'outbox',
    where: { state: { equals: 'waiting' }, notBefore: { less_than: now().toISOString() } },
    sort: 'notBefore',
    limit: 1,
    depth: 0,
  })
  const [oldest] = waiting.docs
  if (!oldest?.notBefore) return 0
  return Math.max(0, Math.round((now().getTime() - Date.parse(oldest.notBefore)) / 60_000))
}

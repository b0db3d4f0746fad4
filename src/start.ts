import '@/src/server/plainRefusals'
import config from '@payload-config'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { shiftClock } from '@/src/clocks/now'
import { lockDatabase, migrate } from '@/src/database'
import { keepStatistics } from '@/src/database/statistics'
import { demoOf } from '@/src/demo'
import { env } from '@/src/env'
import { startReading } from '@/src/extraction/worker'
import { log } from '@/src/log'
import { startWorker } from '@/src/outbox/worker'
import { readiness } from '@/src/readiness'
import { keepIndexWhole } from '@/src/search/index/catchUp'
import { answerRebuilds } from '@/src/search/rebuildBell'
import { seedWhenEmpty } from '@/src/seed/seed'
import { seedApart } from '@/src/seed/seedApart'
import { createApp } from '@/src/server/createApp'
import { drain, httpServer, listen, refuseUpgrades } from '@/src/server/listen'
import { nextPages } from '@/src/server/nextPages'
import { stopWith } from '@/src/server/stop'
import { sharePayload } from '@/src/thePayload'
import { startClocks } from '@/src/tick/startClocks'
import { troubleMarkup } from '@/src/ui/troubleMarkup'

shiftClock(env.clockOffsetMs)
const unlock = await lockDatabase()
const payload = await getPayload({ config })
sharePayload(payload)
await migrate(payload)
await keepIndexWhole(payload)
if (env.isDemo) await tellTheStory(payload)
const stopStatistics = await keepStatistics(payload)

const server = httpServer()
if (!env.isNextDev) refuseUpgrades(server)
const site = await nextPages({ ...env, server, trouble: troubleMarkup })
const api = (request: Request) => handleEndpoints({ config, request })
const app = createApp(env, { log, api, pages: site.pages, readiness: readiness(payload) })
server.on('request', app)

const stopWorker = startWorker(payload)
const stopClocks = startClocks(payload)
const stopReading = startReading(payload)
const stopRebuilds = answerRebuilds(payload)
stopWith(log, [
  () => drain(server),
  stopClocks,
  stopRebuilds,
  stopReading,
  stopWorker,
  stopStatistics,
  site.close,
  payload.destroy,
  unlock,
])
await listen(server, env.port, env.host)
console.log(`Relais: ${env.serverUrl}`)

async function tellTheStory(payload: Payload): Promise<void> {
  await seedWhenEmpty(payload, env.isNextDev ? undefined : seedApart)
  const demo = await demoOf(payload)
  if (demo) console.log(`demo password: ${demo.password}`)
}

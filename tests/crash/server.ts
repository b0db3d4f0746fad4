import type { AddressInfo } from 'node:net'
import { getPayload, handleEndpoints } from 'payload'
import { verifyAudit } from '@/src/audit/verify'
import { database, lockDatabase, migrate } from '@/src/database'
import { shiftClock } from '@/src/clocks/now'
import { env } from '@/src/env'
import { log } from '@/src/log'
import { startWorker } from '@/src/outbox/worker'
import { makeConfig } from '@/src/payload.config'
import { readiness } from '@/src/readiness'
import { catchUp, keepIndexWhole } from '@/src/search/index/catchUp'
import { verifyIndex } from '@/src/search/index/verify'
import { createApp } from '@/src/server/createApp'
import { httpServer } from '@/src/server/listen'
import { signIn } from '../support/signIn'
import type { Relais } from '../support/relais'
import { aWorld } from '../support/world'
import type { Asked, Told } from './messages'

/**
 * The application without its pages, in a process that will be killed: the real database, door, server and outbox. It loads,
 * says so, and starts when it is told to, so that the next one is ready when this one dies.
 */
const tell = (told: Told) => process.send?.(told)
process.once('message', (asked: Asked) => void start(asked))
process.once('disconnect', () => process.exit())
tell({ loaded: true })

async function start({ clockOffsetMs, makeWorld }: Asked): Promise<void> {
  shiftClock(clockOffsetMs)
  await lockDatabase()
  const config = await makeConfig({ db: database(), typescript: { autoGenerate: false } })
  const payload = await getPayload({ config })
  await migrate(payload)
  await keepIndexWhole(payload)
  const server = httpServer()
  const api = (request: Request) => handleEndpoints({ config, request })
  const pages = async () => {}
  server.on('request', createApp(env, { log, api, pages, readiness: readiness(payload) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  startWorker(payload, { every: 20 })
  process.on('message', (question) => {
    if (question === 'what is stored?') void stored().then(tell)
  })
  const { port } = server.address() as AddressInfo
  tell({ port, ...(makeWorld ? { world: await world() } : {}) })

  async function world() {
    const login = (email: string) => signIn(payload, email)
    const { referrer, intake, operators, needs } = await aWorld({ payload, login } as Relais)
    return {
      referrer: referrer.token,
      intake: intake.token,
      advice: operators.advice.id,
      need: needs.debt,
      reader: referrer.id,
    }
  }

  /** Everything that the parent holds against what it was promised. */
  async function stored(): Promise<Told> {
    type Kept = 'referrals' | 'cases' | 'consents' | 'outbox' | 'good-practices'
    const all = async <Row>(collection: Kept) =>
      (await payload.db.find({ collection, pagination: false, limit: 0 })).docs as Row[]
    await catchUp(payload)
    return {
      audit: await verifyAudit(payload),
      search: (await verifyIndex(payload)).differences,
      practices: await all('good-practices'),
      referrals: (await all<Told['referrals'] & object>('referrals')) as never,
      cases: (await all<{ id: string }>('cases')).map(({ id }) => id),
      consents: (await all<{ id: string }>('consents')).map(({ id }) => id),
      outbox: (await all('outbox')) as never,
    }
  }
}

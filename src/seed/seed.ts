import type { CollectionSlug, Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { keepDemoPassword } from '@/src/demo'
import { env } from '@/src/env'
import { log } from '@/src/log'
import { rebuild } from '@/src/search/index/rebuild'
import { keepAccounts } from './accounts'
import { tellKnowledge } from './knowledge/knowledge'
import { keepReference } from './reference'
import { calendarOf } from './story/calendar'
import { story } from './story/story'
import { tell } from './story/tell'
import { wipe } from './wipe'

/** Fills an empty database, and leaves any other alone. */
export async function seedWhenEmpty(
  payload: Payload,
  tell: () => Promise<void> = () => seed(payload),
): Promise<{ seeded: boolean }> {
  if (!(await isEmpty(payload, 'users'))) return { seeded: false }
  await tell()
  return { seeded: true }
}

/**
 * The demonstration: reference data, accounts, and stories told in Brussels. Run again it mends the first two and tells no
 * story twice; `knowledge: false` leaves the knowledge base out; with `renew` everything is wiped and told anew, counted from today.
 */
export async function seed(
  payload: Payload,
  { renew = false, knowledge = true } = {},
): Promise<void> {
  if (env.isProduction) throw new Error('the demonstration is never seeded in production')
  const startedAt = performance.now()
  if (renew) {
    await wipe(payload)
    await rebuild(payload)
  }
  const { axes, actors, needs, services } = await keepReference(payload)
  const people = await keepAccounts(payload, actors, keepDemoPassword())
  const calendar = calendarOf(now())
  if (await isEmpty(payload, 'cases'))
    await tell({ payload, actors, needs, services, people, calendar }, story)
  if (knowledge && (await isEmpty(payload, 'good-practices')))
    await tellKnowledge({ payload, axes, actors, needs, people, seededAt: calendar.seededAt })
  log.info({ ms: Math.round(performance.now() - startedAt) }, 'demonstration seeded')
}

async function isEmpty(payload: Payload, collection: CollectionSlug): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection, where: {} })
  return totalDocs === 0
}

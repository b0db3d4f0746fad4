import type { CollectionSlug, Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { keepDemoPassword } from '@/src/demo'
import { env } from '@/src/env'
import { log } from '@/src/log'
import { rebuild } from '@/src/search/index/rebuild'
import { keepAccounts } from './accounts'
import { tellDirectory } from './knowledge/contacts'
import { tellKnowledge } from './knowledge/knowledge'
import { keepReference } from './reference'
import { calendarOf } from './story/calendar'
import { story } from './story/story'
import { tell } from './story/tell'
import { wipe } from './wipe'

/** Stands in the database while a demonstration is told from its first word: where it is found, one was cut short. */
const begun = 'demonstration-begun'

/** Fills an empty database, or one where the telling was cut short, and leaves any other alone. */
export async function seedWhenEmpty(
  payload: Payload,
  tell: () => Promise<void> = () => seed(payload),
): Promise<{ seeded: boolean }> {
  if (!(await isEmpty(payload, 'users')) && !(await payload.kv.has(begun))) return { seeded: false }
  await tell()
  return { seeded: true }
}

/**
 * The demonstration: reference data, accounts, and stories told in Brussels. Run again it mends the first two and tells no
 * story twice; `knowledge: false` leaves the knowledge base out; with `renew`, and where it was cut short, everything is wiped and
 * told anew, counted from today.
 */
export async function seed(
  payload: Payload,
  { renew = false, knowledge = true } = {},
): Promise<void> {
  if (env.isProduction) throw new Error('the demonstration is never seeded in production')
  const startedAt = performance.now()
  const anew = renew || (await payload.kv.has(begun))
  if (anew || (await isEmpty(payload, 'users'))) await payload.kv.set(begun, now().toISOString())
  if (anew) {
    await wipe(payload)
    await rebuild(payload)
  }
  const { axes, actors, needs, services } = await keepReference(payload)
  const people = await keepAccounts(payload, actors, keepDemoPassword())
  const calendar = calendarOf(now())
  const known = { payload, axes, actors, needs, people, seededAt: calendar.seededAt }
  const contacts =
    knowledge && (await isEmpty(payload, 'good-practices')) && (await tellDirectory(known))
  // who accepts a referral shares their contact with whoever sent it
  if (await isEmpty(payload, 'cases'))
    await tell({ payload, actors, needs, services, people, calendar }, story)
  if (contacts) await tellKnowledge(known, contacts)
  await payload.kv.delete(begun)
  log.info({ ms: Math.round(performance.now() - startedAt) }, 'demonstration seeded')
}

async function isEmpty(payload: Payload, collection: CollectionSlug): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection, where: {} })
  return totalDocs === 0
}

import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { isAnythingNew, newFor } from '@/src/news/newFor'
import { spanOf, weekBefore } from '@/src/news/week'
import { queueMail } from '@/src/outbox/queueMail'
import type { Outbox, User } from '@/src/payload-types'
import { systemOf } from '@/src/payloadAs'
import { asClock } from './asClock'
import type { Deed } from './deed'

/** Whom this process has looked at this week: what a digest tells of lies behind, and changes no more. */
const lookedAt = new WeakMap<Payload, { week: string; people: Set<string> }>()

/** Once a week, to whoever wants it: what is new in what they may see; nothing where nothing is. */
export async function sendDigests(payload: Payload): Promise<Deed[]> {
  const week = weekBefore(now())
  const event = `digest:${week}`
  const seen = seenIn(payload, week)
  const waiting = (await subscribers(payload)).filter(({ id }) => !seen.has(id))
  if (!waiting.length || !(await isAnythingNew(payload, spanOf(week)))) return []
  const told = await toldOf(payload, event)
  const deeds: Deed[] = []
  for (const user of waiting) {
    const isDue = !told.has(`${event}:${user.id}`)
    const news = isDue ? await newFor(payload, user, user.locale, spanOf(week)) : []
    const mail = { kind: 'digest', to: { user: user.id }, event, about: event } as const
    if (news.length) await asClock(payload, (req) => queueMail(req, mail))
    if (news.length) deeds.push({ did: 'digest', on: user.id })
    seen.add(user.id)
  }
  return deeds
}

function seenIn(payload: Payload, week: string): Set<string> {
  const known = lookedAt.get(payload)
  if (known?.week === week) return known.people
  const people = new Set<string>()
  lookedAt.set(payload, { week, people })
  return people
}

async function subscribers(payload: Payload): Promise<User[]> {
  const { docs } = await systemOf(payload).find({
    collection: 'users',
    where: { and: [{ active: { equals: true } }, { digest: { equals: 'weekly' } }] },
    depth: 1,
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ termsAcceptedAt }) => Boolean(termsAcceptedAt))
    .map((user) => ({ ...user, collection: 'users' }))
}

async function toldOf(payload: Payload, event: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: { event: { equals: event } },
    pagination: false,
    limit: 0,
    req: {},
  })
  return new Set(docs.map(({ key }) => key ?? ''))
}

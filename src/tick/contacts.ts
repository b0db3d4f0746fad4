import { createLocalReq, type Payload, type Where } from 'payload'
import { DAY } from '@/src/clocks/brussels'
import { addBusinessDays } from '@/src/clocks/businessTime'
import { now } from '@/src/clocks/now'
import { decidersOf, tell } from '@/src/contacts/tell'
import { refusalIn } from '@/src/errors'
import { idOf } from '@/src/idOf'
import { asSystem } from '@/src/payloadAs'
import type { Contact, ContactGrant, ContactRequest, Outbox } from '@/src/payload-types'
import { asClock } from '@/src/tick/asClock'
import type { Deed } from '@/src/tick/deed'
import { peopleNudgedToday } from '@/src/tick/nudge'

const daysToRemind = 3
const daysToExpire = 10
const daysBeforeEnd = 14

/** Unanswered for ten business days, a request ends; past its day, a grant: through the same door as every step. */
export async function expireContacts(payload: Payload): Promise<Deed[]> {
  const deeds: Deed[] = []
  for (const { id, rev, createdAt } of await pending(payload))
    if (hasPassed(createdAt, daysToExpire) && (await expire(payload, 'contact-requests', id, rev)))
      deeds.push({ did: 'expire-contact-request', on: id })
  for (const { id, rev } of await active(payload, now()))
    if (await expire(payload, 'contact-grants', id, rev))
      deeds.push({ did: 'expire-contact-grant', on: id })
  return deeds
}

/** Three business days without an answer: who decides is reminded once, and nobody of two things on one day. */
export async function nudgeDeciders(payload: Payload): Promise<Deed[]> {
  const nudgedToday = await peopleNudgedToday(payload)
  const deeds: Deed[] = []
  for (const request of await pending(payload)) {
    if (!hasPassed(request.createdAt, daysToRemind)) continue
    const about = `contact-requests:${request.id}`
    const told = { kind: 'remind-contact-request', event: `${request.id}:remind`, about } as const
    const before = await mailsAbout(payload, told)
    const people = (await deciders(payload, request.contact)).filter(
      (person) => !before.has(person) && !nudgedToday.has(person),
    )
    if (!people.length) continue
    await asClock(payload, (req) => tell(req, people, told))
    for (const person of people) nudgedToday.add(person)
    deeds.push({ did: 'nudge-contact-request', on: request.id })
  }
  return deeds
}

/** Two weeks before a grant ends, who decides is asked once whether it goes on; one that follows a referral ends with it. */
export async function askBeforeEnd(payload: Payload): Promise<Deed[]> {
  const soon = new Date(now().getTime() + daysBeforeEnd * DAY)
  const deeds: Deed[] = []
  for (const grant of await active(payload, soon)) {
    const until = new Date(grant.until ?? 0)
    const isShort = until.getTime() - new Date(grant.createdAt).getTime() <= daysBeforeEnd * DAY
    if (isShort || until <= now() || idOf(grant.referral)) continue
    const event = `${grant.id}:ending:${until.toISOString()}`
    const told = {
      kind: 'contact-grant-ending',
      event,
      about: `contact-grants:${grant.id}`,
    } as const
    const before = await mailsAbout(payload, told)
    const people = (await deciders(payload, grant.contact)).filter((one) => !before.has(one))
    if (!people.length) continue
    await asClock(payload, (req) => tell(req, people, told))
    deeds.push({ did: 'ask-contact-grant', on: grant.id })
  }
  return deeds
}

const hasPassed = (since: string, days: number) => addBusinessDays(new Date(since), days) <= now()

const pending = (payload: Payload) =>
  rows<ContactRequest>(
    payload,
    'contact-requests',
    { status: { equals: 'requested' } },
    'createdAt',
  )

/** Those that end by then. */
const active = (payload: Payload, by: Date) =>
  rows<ContactGrant>(
    payload,
    'contact-grants',
    { and: [{ status: { equals: 'active' } }, { until: { less_than_equal: by.toISOString() } }] },
    'until',
  )

async function rows<Row extends { id: string }>(
  payload: Payload,
  collection: 'contact-requests' | 'contact-grants' | 'outbox',
  where: Where,
  sort = 'createdAt',
): Promise<Row[]> {
  const all = { pagination: false, limit: 0, req: {} } as const
  return (await payload.db.find<Row>({ collection, where, sort, ...all })).docs
}

async function expire(
  payload: Payload,
  collection: 'contact-requests' | 'contact-grants',
  id: string,
  rev: number | null | undefined,
): Promise<boolean> {
  const data = { step: 'expire', rev } as Partial<ContactRequest & ContactGrant>
  try {
    await asClock(payload, (req) => asSystem(req).update({ collection, id, depth: 0, data }))
    return true
  } catch (fault) {
    // answered or renewed at the last moment: that stands
    if (refusalIn(fault)?.status === 409) return false
    throw fault
  }
}

async function deciders(payload: Payload, contact: unknown): Promise<string[]> {
  const req = await createLocalReq({ context: { actingAs: 'clock' } }, payload)
  const where = { id: { equals: idOf(contact) } }
  return decidersOf(req, await payload.db.findOne<Contact>({ collection: 'contacts', where, req }))
}

/** Who was written to about this event before. */
async function mailsAbout(
  payload: Payload,
  { about, event }: { about: string; event: string },
): Promise<Set<string>> {
  const which: Where = { and: [{ about: { equals: about } }, { event: { equals: event } }] }
  return new Set((await rows<Outbox>(payload, 'outbox', which)).map(({ user }) => idOf(user) ?? ''))
}

import { createLocalReq, type Payload } from 'payload'
import { momentOf, wallTime } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { nudgeKinds } from '@/src/codes/mail'
import { asClock } from '@/src/tick/asClock'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import type { Outbox } from '@/src/payload-types'
import type { Deed } from '@/src/tick/deed'
import { dueReferrals } from '@/src/tick/due'
import { answerNudges, firstContactNudges, newsNudges, type Nudge } from '@/src/tick/nudges'

/** Reminds those who owe an answer, a first contact or news: each person at most once a day. */
export async function nudge(payload: Payload): Promise<Deed[]> {
  const due = await nudgesDue(payload)
  const queued = await queuedFor(payload, due)
  const nudgedToday = await peopleNudgedToday(payload)
  const deeds: Deed[] = []
  for (const one of due) {
    const people = (await recipientsOf(payload, one)).filter(
      (person) => !nudgedToday.has(person) && !queued.has(`${one.event}:${person}`),
    )
    if (!people.length) continue
    await queueAll(payload, one, people)
    for (const person of people) nudgedToday.add(person)
    const { reference, id } = one.referral
    deeds.push({
      did: 'nudge',
      kind: one.kind,
      referral: reference ?? id,
      people: people.length,
    })
  }
  return deeds
}

/** The gravest first: where two are due to one person today, the lesser waits until tomorrow. */
async function nudgesDue(payload: Payload): Promise<Nudge[]> {
  const unanswered = await dueReferrals(payload, 'remindAt', ['requested', 'received'])
  const uncalled = await dueReferrals(payload, 'firstContactBy', ['accepted'])
  const silent = await dueReferrals(payload, 'newsBy', ['in-progress'])
  return [
    ...unanswered.flatMap(answerNudges),
    ...uncalled.flatMap(firstContactNudges),
    ...silent.flatMap(newsNudges),
  ]
}

const recipientsOf = async (payload: Payload, { to }: Nudge) =>
  to(await createLocalReq({ context: { actingAs: 'clock' } }, payload))

const queueAll = (payload: Payload, { kind, event, referral }: Nudge, people: readonly string[]) =>
  asClock(payload, async (req) => {
    for (const user of people)
      await queueMail(req, { kind, to: { user }, event, referral: referral.id })
  })

/** Which of these were sent or queued before, by event and person. */
async function queuedFor(payload: Payload, nudges: readonly Nudge[]): Promise<Set<string>> {
  const referrals = [...new Set(nudges.map(({ referral }) => referral.id))]
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: { and: [{ referral: { in: referrals } }, { kind: { in: [...nudgeKinds] } }] },
    pagination: false,
    limit: 0,
    req: {},
  })
  return new Set(docs.map(({ key }) => key ?? ''))
}

/** The day is that of Brussels. */
export async function peopleNudgedToday(payload: Payload): Promise<Set<string>> {
  const midnight = momentOf({ day: wallTime(now()).day, time: 0 })
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: {
      and: [
        { kind: { in: [...nudgeKinds] } },
        { createdAt: { greater_than_equal: midnight.toISOString() } },
      ],
    },
    pagination: false,
    limit: 0,
    req: {},
  })
  return new Set(docs.map(({ user }) => idOf(user) ?? ''))
}

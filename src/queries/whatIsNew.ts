import type { Where } from 'payload'
import type { DecisionKind } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { followedBy } from '@/src/news/followedBy'
import { newFor, type News } from '@/src/news/newFor'
import { payloadAs } from '@/src/payloadAs'
import type { Decision, Meeting } from '@/src/payload-types'
import type { Asking } from './asking'

export type NewText = Pick<News, 'id' | 'collection' | 'summary' | 'path' | 'followed'> & {
  title: Said
  at: Date
}
export type NewDecision = {
  id: string
  kind: DecisionKind
  text: Said
  meeting: { title: Said; startsAt: Date }
  due: Date | null
  followed: boolean
}
export type ComingMeeting = {
  id: string
  title: Said
  startsAt: Date
  place: string
  followed: boolean
}
export type WhatIsNew = {
  texts: NewText[]
  decisions: NewDecision[]
  meetings: ComingMeeting[]
}

/** How many of each are enough. */
type Most = Record<keyof WhatIsNew, number>
const mostRead = 50
const all: Most = { texts: mostRead, decisions: mostRead, meetings: mostRead }

type Reading = Asking & {
  as: ReturnType<typeof payloadAs>
  followed: ReadonlySet<string>
  most: Most
}

/** What was published and decided in the last days, and which meetings come: what the asker follows first. */
export async function whatIsNew(asking: Asking, days: number, most = all): Promise<WhatIsNew> {
  const { payload, user } = asking
  const to = now()
  const from = new Date(to.getTime() - days * DAY)
  const as = payloadAs(payload, user, { locale: 'all' as never, context: {} })
  const reading = { ...asking, as, followed: await followedBy(payload, user), most }
  const [texts, decisions, meetings] = await Promise.all([
    newTexts(reading, from, to),
    newDecisions(reading, from, to),
    comingMeetings(reading, to),
  ])
  return { texts, decisions, meetings }
}

async function newTexts(
  { payload, user, locale, as, followed, most }: Reading,
  from: Date,
  to: Date,
): Promise<NewText[]> {
  const asked = { as, followed, most: most.texts }
  const news = await newFor(payload, user, locale, { from, to }, asked)
  return news.map(({ title, lang, at, ...text }) => ({
    ...text,
    title: { text: title, lang },
    at: new Date(at),
  }))
}

const spoken = (value: unknown, locale: Locale): Said =>
  saidIn(value as Spoken, locale, null) ?? { text: '', lang: locale }

/** A decision is as new as the meeting that took it. */
async function newDecisions(reading: Reading, from: Date, to: Date): Promise<NewDecision[]> {
  const held = await meetingsWhere(reading, '-startsAt', mostRead, [
    { startsAt: { greater_than: from.toISOString() } },
    { startsAt: { less_than_equal: to.toISOString() } },
  ])
  if (!held.length) return []
  const { docs } = await reading.as.find({
    collection: 'decisions',
    where: { meeting: { in: held.map(({ id }) => id) } },
    select: { kind: true, text: true, due: true, meeting: true },
    limit: 100,
    depth: 0,
    pagination: false,
    disableErrors: true,
  })
  const decided = (docs as Decision[]).flatMap((doc) => {
    const meeting = held.find(({ id }) => id === idOf(doc.meeting))
    return meeting ? [asNew(doc, meeting, reading)] : []
  })
  return followedFirst(decided, (a, b) => +b.meeting.startsAt - +a.meeting.startsAt)
}

const asNew = (
  { id, kind, text, due }: Decision,
  meeting: Meeting,
  { locale, followed }: Reading,
): NewDecision => ({
  id,
  kind,
  text: spoken(text, locale),
  meeting: { title: spoken(meeting.title, locale), startsAt: new Date(meeting.startsAt) },
  due: due ? new Date(due) : null,
  followed: followed.has(idOf(meeting.group) ?? ''),
})

async function comingMeetings(reading: Reading, from: Date): Promise<ComingMeeting[]> {
  const { followed, locale, most } = reading
  // those that are followed come first, wherever they stand among the others
  const limit = followed.size ? mostRead : most.meetings
  const docs = await meetingsWhere(reading, 'startsAt', limit, [
    { startsAt: { greater_than: from.toISOString() } },
  ])
  const coming = docs.map(({ id, title, startsAt, place, group }) => ({
    id,
    title: spoken(title, locale),
    startsAt: new Date(startsAt),
    place: place ?? '',
    followed: followed.has(idOf(group) ?? ''),
  }))
  return followedFirst(coming, (a, b) => +a.startsAt - +b.startsAt)
}

async function meetingsWhere(
  { as }: Reading,
  sort: string,
  limit: number,
  and: Where[],
): Promise<Meeting[]> {
  const { docs } = await as.find({
    collection: 'meetings',
    where: { and },
    select: { title: true, startsAt: true, place: true, group: true },
    sort,
    limit,
    depth: 0,
    pagination: false,
    disableErrors: true,
  })
  return docs as Meeting[]
}

const followedFirst = <T extends { followed: boolean }>(list: T[], then: (a: T, b: T) => number) =>
  list.toSorted((a, b) => Number(b.followed) - Number(a.followed) || then(a, b))

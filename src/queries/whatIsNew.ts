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

const most = 50

/** What was published and decided in the last days, and which meetings come: what the asker follows first. */
export async function whatIsNew(asking: Asking, days: number): Promise<WhatIsNew> {
  const to = now()
  const from = new Date(to.getTime() - days * DAY)
  const followed = await followedBy(asking.payload, asking.user)
  const [texts, decisions, meetings] = await Promise.all([
    newTexts(asking, from, to),
    newDecisions(asking, from, to, followed),
    comingMeetings(asking, to, followed),
  ])
  return { texts, decisions, meetings }
}

const inAllTongues = ({ payload, user }: Asking) =>
  payloadAs(payload, user, { locale: 'all' as never })

async function newTexts(
  { payload, user, locale }: Asking,
  from: Date,
  to: Date,
): Promise<NewText[]> {
  const news = await newFor(payload, user, locale, { from, to })
  return news.map(({ title, lang, at, ...text }) => ({
    ...text,
    title: { text: title, lang },
    at: new Date(at),
  }))
}

const spoken = (value: unknown, locale: Locale): Said =>
  saidIn(value as Spoken, locale, null) ?? { text: '', lang: locale }

/** A decision is as new as the meeting that took it. */
async function newDecisions(
  asking: Asking,
  from: Date,
  to: Date,
  followed: Set<string>,
): Promise<NewDecision[]> {
  const held = await meetingsWhere(asking, '-startsAt', [
    { startsAt: { greater_than: from.toISOString() } },
    { startsAt: { less_than_equal: to.toISOString() } },
  ])
  if (!held.length) return []
  const { docs } = await inAllTongues(asking).find({
    collection: 'decisions',
    where: { meeting: { in: held.map(({ id }) => id) } },
    limit: 100,
    depth: 0,
    disableErrors: true,
  })
  const decided = (docs as Decision[]).flatMap((doc) => {
    const meeting = held.find(({ id }) => id === idOf(doc.meeting))
    return meeting ? [asNew(doc, meeting, asking.locale, followed)] : []
  })
  return followedFirst(decided, (a, b) => +b.meeting.startsAt - +a.meeting.startsAt)
}

const asNew = (
  { id, kind, text, due }: Decision,
  meeting: Meeting,
  locale: Locale,
  followed: Set<string>,
): NewDecision => ({
  id,
  kind,
  text: spoken(text, locale),
  meeting: { title: spoken(meeting.title, locale), startsAt: new Date(meeting.startsAt) },
  due: due ? new Date(due) : null,
  followed: followed.has(idOf(meeting.group) ?? ''),
})

async function comingMeetings(
  asking: Asking,
  from: Date,
  followed: Set<string>,
): Promise<ComingMeeting[]> {
  const docs = await meetingsWhere(asking, 'startsAt', [
    { startsAt: { greater_than: from.toISOString() } },
  ])
  const coming = docs.map(({ id, title, startsAt, place, group }) => ({
    id,
    title: spoken(title, asking.locale),
    startsAt: new Date(startsAt),
    place: place ?? '',
    followed: followed.has(idOf(group) ?? ''),
  }))
  return followedFirst(coming, (a, b) => +a.startsAt - +b.startsAt)
}

async function meetingsWhere(asking: Asking, sort: string, and: Where[]): Promise<Meeting[]> {
  const { docs } = await inAllTongues(asking).find({
    collection: 'meetings',
    where: { and },
    select: { title: true, startsAt: true, place: true, group: true },
    sort,
    limit: most,
    depth: 0,
    disableErrors: true,
  })
  return docs as Meeting[]
}

const followedFirst = <T extends { followed: boolean }>(list: T[], then: (a: T, b: T) => number) =>
  list.toSorted((a, b) => Number(b.followed) - Number(a.followed) || then(a, b))

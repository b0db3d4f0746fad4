import { nameOf, type Noted } from '@/src/calendar/event'
import { daySaid, hourSaid, whenSaid } from '@/src/calendar/whenSaid'
import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { decisionSaid } from '@/src/i18n/decisionSaid'
import { wordsIn } from '@/src/i18n/words'
import { idOf } from '@/src/idOf'
import { decisionFacts } from '@/src/meetings/decisionFacts'
import type { Decision, Meeting } from '@/src/payload-types'
import { heading, listOf, paragraphs, type Paper, type Piece } from './piece'

/** A meeting and its decisions as their reader may see them. */
type Seen = { meeting: Partial<Meeting> & Noted; decisions: readonly Decision[]; locale: Locale }

/** The agenda: when, where, what about, and what is still open from before. */
export function agendaPaper({ meeting, decisions, locale }: Seen): Paper {
  const words = wordsIn(locale).meetings
  const items = (meeting.agenda ?? []).map((item) => called(item, locale))
  const open = decisions.filter((one) => one.status === 'open' && idOf(one.meeting) !== meeting.id)
  return {
    title: nameOf(meeting, locale),
    language: locale,
    pieces: [
      ...whenAndWhere(meeting, locale),
      heading(words.agenda),
      ...(items.length ? listOf(items, true) : paragraphs(words.noAgenda)),
      ...(open.length
        ? [heading(words.stillOpen), ...listOf(open.map(said(locale, meeting)))]
        : []),
    ],
  }
}

/** The minutes: who was there, what was said on each item, what was decided. */
export function minutesPaper({ meeting, decisions, locale }: Seen): Paper {
  const words = wordsIn(locale).meetings
  const own = decisions.filter((one) => idOf(one.meeting) === meeting.id)
  const before = decisions.filter((one) => idOf(one.meeting) !== meeting.id)
  return {
    title: `${words.minutes.title} · ${nameOf(meeting, locale)}`,
    language: locale,
    pieces: [
      ...whenAndWhere(meeting, locale),
      ...presence(meeting, locale),
      ...(meeting.agenda ?? []).flatMap((item, i) => [
        heading(`${i + 1}. ${called(item, locale)}`),
        ...paragraphs(item.minutes || words.minutes.none),
      ]),
      ...(own.length ? [heading(words.decisions), ...listOf(own.map(said(locale, meeting)))] : []),
      ...(before.length
        ? [heading(words.stillOpen), ...listOf(before.map(said(locale, meeting)))]
        : []),
    ],
  }
}

function whenAndWhere(meeting: Seen['meeting'], locale: Locale): Piece[] {
  const words = wordsIn(locale).meetings
  const { cancelledAt, place } = meeting
  return listOf([
    ...(cancelledAt ? [words.cancelled] : []),
    `${words.when} · ${whenSaid(meeting, locale)}`,
    ...(place ? [`${words.place} · ${place}`] : []),
  ])
}

type Item = NonNullable<Meeting['agenda']>[number]

/** With its hour first, where that is known. */
const called = ({ title, beginsAt }: Item, locale: Locale): string =>
  beginsAt ? `${hourSaid(beginsAt, locale)} · ${title}` : title

function presence({ attendance }: Seen['meeting'], locale: Locale): Piece[] {
  const words = wordsIn(locale).meetings
  const named = (status: string) =>
    (attendance ?? [])
      .filter((row) => row.status === status)
      .map(nameIn)
      .filter(Boolean)
  return (['present', 'excused'] as const).flatMap((status) => {
    const names = named(status)
    return names.length ? [heading(words[status]), ...listOf(names)] : []
  })
}

function nameIn({ user, actor }: NonNullable<Meeting['attendance']>[number]): string {
  const names = [user, actor].map((one) => (typeof one === 'object' ? one?.name : undefined))
  return names.filter(Boolean).join(' · ')
}

const said =
  (locale: Locale, { group }: Seen['meeting']) =>
  (decision: Decision): string => {
    const named = typeof group === 'object' ? group?.name : null
    const facts = { ...decisionFacts(decision), group: named ?? null }
    const day = (at: Date) => daySaid(at.toISOString(), locale)
    return `${decision.text} – ${decisionSaid(locale, facts, day, now()).text}`
  }

import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { HOUR } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import { env } from '@/src/env'
import { wordsIn } from '@/src/i18n/words'
import type { Meeting } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { plainLine } from '@/src/plainLine'

/** What of a meeting a calendar shows. */
export type Noted = Pick<Meeting, 'id' | 'kind' | 'title' | 'startsAt'> &
  Partial<Pick<Meeting, 'number' | 'endsAt' | 'place' | 'sequence' | 'cancelledAt' | 'agenda'>>

const usualLength = 2 * HOUR
const prodId = { company: 'Relais', product: 'Relais', language: 'FR' }

/** The name of a meeting: a plenary carries its number. */
export const nameOf = ({ kind, number, title }: Noted, locale: Locale): string =>
  kind === 'plenary' && number
    ? wordsIn(locale).meetings.numbered(String(number), plainLine(title))
    : plainLine(title)

/** The same meeting has the same name in every calendar for ever: who moves it sends a higher sequence. */
export const uidOf = (id: string): string => `meeting-${id}@${new URL(env.serverUrl).hostname}`

export function eventOf(meeting: Noted, locale: Locale): ICalEventData {
  const starts = new Date(meeting.startsAt)
  const agenda = (meeting.agenda ?? []).map(({ title }, i) => `${i + 1}. ${plainLine(title)}`)
  return {
    id: uidOf(meeting.id),
    stamp: now(),
    sequence: meeting.sequence ?? 0,
    start: starts,
    end: meeting.endsAt ? new Date(meeting.endsAt) : new Date(starts.getTime() + usualLength),
    summary: nameOf(meeting, locale),
    location: plainLine(meeting.place) || null,
    description: agenda.join('\n') || null,
    url: `${env.serverUrl}${paths.meeting(locale, meeting.id)}`,
    status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** A calendar to subscribe to. */
export function calendarOf(meetings: readonly Noted[], locale: Locale): string {
  const calendar = ical({ prodId, name: wordsIn(locale).meetings.feed.meetings })
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, locale))
  return calendar.toString()
}

/** What goes with a mail: the meeting put in the calendar of one person, moved there, or taken out. */
export function invitationOf(
  meeting: Noted,
  locale: Locale,
  { attendee, cancels }: { attendee: string; cancels: boolean },
): string {
  const method = cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ prodId, method })
  const event = calendar.createEvent({
    ...eventOf(meeting, locale),
    ...(cancels && { status: ICalEventStatus.CANCELLED, description: null }),
    organizer: { name: 'Relais', email: organizer() },
  })
  event.createAttendee({ email: attendee, rsvp: false })
  return calendar.toString()
}

const organizer = (): string => /<([^>]+)>/.exec(env.mailFrom)?.[1] ?? env.mailFrom

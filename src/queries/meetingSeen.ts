import type { AttendanceStatus, MeetingKind } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import type { Actor, Meeting, User } from '@/src/payload-types'
import type { Asking } from './asking'

export type Named = { id: string; name: string }
export type NamedGroup = { id: string; name: Said; chair: string | null; axis: string | null }
export type Seat = { id: string; actor: Named | null; user: Named | null; status: AttendanceStatus }

/** What a line says of a meeting, and how the reader stands to it. */
export type MeetingLine = {
  id: string
  kind: MeetingKind
  number: number | null
  group: NamedGroup | null
  title: Said
  startsAt: Date
  endsAt: Date | null
  place: string
  cancelledAt: Date | null
  /** The reader's own answer; null where they are not on the list. */
  mine: AttendanceStatus | null
  /** The list names the reader's operator, and nobody of it. */
  mineByActor: boolean
  leads: boolean
}

export const dateOf = (at: string | null | undefined): Date | null => (at ? new Date(at) : null)

const untitled = (lang: Locale): Said => ({ text: '…', lang })

/** One's own seat: by name, or that of one's operator while it names nobody. */
export function ownSeat<Row extends { actor?: unknown; user?: unknown }>(
  rows: readonly Row[],
  user: User,
): Row | undefined {
  const actor = idOf(user.actor)
  return (
    rows.find((row) => idOf(row.user) === user.id) ??
    rows.find((row) => !idOf(row.user) && actor !== null && idOf(row.actor) === actor)
  )
}

/** Read in every language; a group's name is looked up beside it. */
export function meetingLine(
  meeting: Meeting,
  groups: ReadonlyMap<string, NamedGroup>,
  { user, locale }: Asking,
): MeetingLine {
  const group = groups.get(idOf(meeting.group) ?? '') ?? null
  const own = ownSeat(meeting.attendance ?? [], user)
  return {
    id: meeting.id,
    kind: meeting.kind,
    number: meeting.number ?? null,
    group,
    title: saidIn(meeting.title as unknown as Spoken, locale, null) ?? untitled(locale),
    startsAt: new Date(meeting.startsAt),
    endsAt: dateOf(meeting.endsAt),
    place: meeting.place ?? '',
    cancelledAt: dateOf(meeting.cancelledAt),
    mine: own ? (own.status ?? 'invited') : null,
    mineByActor: Boolean(own && !idOf(own.user)),
    leads: leadsIn(user, group),
  }
}

/** The coordination leads every meeting, the chair of a group its own. */
export const leadsIn = (user: User, group: NamedGroup | null): boolean =>
  user.roles.includes('coordinator') || (group !== null && group.chair === user.id)

export const named = (doc: string | Actor | User | null | undefined): Named | null =>
  doc && typeof doc === 'object' ? { id: doc.id, name: doc.name } : null

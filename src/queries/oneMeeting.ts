import { now } from '@/src/clocks/now'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { hasEvaluated } from '@/src/meetings/hasEvaluated'
import type { Media, Meeting } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { groupNames } from './groupNames'
import { dateOf, meetingLine, named, type MeetingLine, type Seat } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

export type AgendaItem = {
  id: string
  title: Said
  minutes: Said | null
  /** Null where the duration of an item before it was not said. */
  beginsAt: Date | null
  duration: number | null
  /** As it stands in the reader's language alone: what a form may write over. */
  own: { title: string; minutes: string }
  document: { id: string; url: string; name: string } | null
}
export type Question = { id: string; question: Said; own: string; answers: readonly number[] }
export type GuestSeen = {
  id: string
  email: string
  items: string[]
  outputs: string[]
  until: Date
  isOver: boolean
}

export type MeetingRead = MeetingLine & {
  ownTitle: string
  invitedAt: Date | null
  agenda: AgendaItem[]
  questions: Question[]
  /** Empty for a guest, who knows of nobody else; `guests` for those who lead alone. */
  seats: Seat[]
  guests: GuestSeen[]
  /** The reader sits there; else they were named to parts of it. */
  sits: boolean
  answered: boolean
}

type Row = Record<string, unknown>
const ownOf = (spoken: unknown, { locale }: Asking) => (spoken as Spoken)?.[locale] ?? ''

/** One meeting as its reader may see it; null where they may not know of it. */
export async function oneMeeting(asking: Asking, id: string): Promise<MeetingRead | null> {
  const { payload, user, locale } = asking
  const meeting = (await inEveryTongue(asking)
    .findByID({ collection: 'meetings', id, depth: 1, disableErrors: true })
    .catch(unlessClosed)) as Meeting | null
  if (!meeting) return null
  const groups = await groupNames(asking, [idOf(meeting.group)])
  // what a guest is shown of a meeting has no evaluation in it
  const sits = 'evaluation' in meeting
  const questions = meeting.evaluation?.questions ?? []
  return {
    ...meetingLine(meeting, groups, asking),
    ownTitle: ownOf(meeting.title, asking),
    invitedAt: dateOf(meeting.invitedAt),
    agenda: (meeting.agenda ?? []).map((row) => itemOf(row as Row, asking)),
    questions: questions.map((one) => ({
      id: one.id ?? '',
      question: saidIn(one.question as unknown as Spoken, locale, null) ?? {
        text: '…',
        lang: locale,
      },
      own: ownOf(one.question, asking),
      answers: one.answers ?? [],
    })),
    seats: (meeting.attendance ?? []).map((row) => ({
      id: row.id ?? '',
      actor: named(row.actor),
      user: named(row.user),
      status: row.status ?? 'invited',
    })),
    guests: (meeting.guests ?? []).map(guestOf),
    sits,
    answered: sits && questions.length > 0 && (await hasEvaluated(payload, user, id)),
  }
}

function itemOf(row: Row, asking: Asking): AgendaItem {
  const file = row.document as Media | string | null | undefined
  const { locale } = asking
  return {
    id: String(row.id),
    title: saidIn(row.title as Spoken, locale, null) ?? { text: '…', lang: locale },
    minutes: saidIn(row.minutes as Spoken, locale, null, (text) => text.trim() !== ''),
    beginsAt: dateOf(row.beginsAt as string | null | undefined),
    duration: (row.duration as number | null | undefined) ?? null,
    own: { title: ownOf(row.title, asking), minutes: ownOf(row.minutes, asking) },
    document:
      file && typeof file === 'object'
        ? { id: file.id, url: file.url ?? '', name: file.filename ?? file.id }
        : null,
  }
}

const guestOf = (guest: NonNullable<Meeting['guests']>[number]): GuestSeen => ({
  id: guest.id ?? '',
  email: guest.email,
  items: guest.items ?? [],
  outputs: (guest.outputs ?? []).map(idOf).filter((one) => one !== null),
  until: new Date(guest.until),
  isOver: new Date(guest.until) <= now(),
})

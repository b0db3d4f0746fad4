import type { Payload } from 'payload'
import type { Noted } from '@/src/calendar/event'
import type { MailKind } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import type { Meeting, Outbox } from '@/src/payload-types'
import { payloadAs, systemOf } from '@/src/payloadAs'
import { readerOf } from '@/src/people/readerOf'

/** Who sits there reads who comes; a guest reads no list, and stands on none. */
type Read = Noted & Partial<Pick<Meeting, 'attendance'>>

/**
 * The meeting that a mail speaks of, as its recipient may read it now; of one that is over for them, what they were told
 * before. Null where they may not know of it any more.
 */
export async function meetingOf(payload: Payload, mail: Outbox, id: string): Promise<Read | null> {
  const reader = await readerOf(payload, idOf(mail.user))
  if (!reader) return null
  const asked = { collection: 'meetings', id, depth: 0, disableErrors: true } as const
  const locale = mail.language ?? 'fr'
  if (!isCancellation(mail)) return payloadAs(payload, reader, { locale }).findByID(asked)
  const meeting = await systemOf(payload).findByID({ ...asked, locale })
  return meeting && { ...meeting, agenda: [] }
}

export const isCancellation = ({ kind }: Outbox): boolean =>
  (kind as MailKind) === 'meeting-cancelled'

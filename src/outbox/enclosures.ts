import type { Payload } from 'payload'
import type { SendMailOptions } from 'nodemailer'
import { invitationOf } from '@/src/calendar/event'
import { isCancellation, meetingOf } from '@/src/meetings/asRead'
import type { Outbox } from '@/src/payload-types'

/** What goes with a mail, made when it leaves: the file that puts a meeting in a calendar, moves it or takes it out. */
export async function enclosuresOf(
  payload: Payload,
  mail: Outbox,
  attendee: string,
): Promise<Pick<SendMailOptions, 'icalEvent'>> {
  const [slug, id = ''] = (mail.about ?? '').split(':')
  const meeting = slug === 'meetings' ? await meetingOf(payload, mail, id) : null
  if (!meeting) return {}
  const cancels = isCancellation(mail)
  const content = invitationOf(meeting, mail.language ?? 'fr', { attendee, cancels })
  return {
    icalEvent: { method: cancels ? 'CANCEL' : 'REQUEST', filename: 'invite.ics', content },
  }
}

import { createHash } from 'node:crypto'
import type { MeetingRead } from '@/src/queries/oneMeeting'

/** Of all that the form writes over, as it stood when it was drawn: another one means that somebody saved in between. */
export function fingerprint(meeting: MeetingRead): string {
  const { ownTitle, startsAt, endsAt, place, agenda, questions } = meeting
  const written = [
    ownTitle,
    startsAt,
    endsAt,
    place,
    agenda.map(({ id, own, duration, document }) => [
      id,
      own.title,
      own.minutes,
      duration,
      document?.id,
    ]),
    questions.map(({ id, own }) => [id, own]),
  ]
  return createHash('sha256').update(JSON.stringify(written)).digest('hex').slice(0, 32)
}

import type { AttendanceStatus } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import type { Seat } from '@/src/queries/meetingSeen'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'

type Props = { visit: MemberVisit; meeting: MeetingRead; isHeld: boolean }

const order: readonly AttendanceStatus[] = ['present', 'accepted', 'excused', 'declined', 'invited']

/** Who comes, who was there; who was named to a part of it, for those who lead. */
export function Presence({ visit, meeting, isHeld }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.presence
  const { seats, guests, leads, id } = meeting
  const isMarked = isHeld && seats.some(({ status }) => status === 'present')
  const titleOf = (status: AttendanceStatus) =>
    isMarked && status === 'invited' ? said.absent : said.groups[status]
  const groups = order
    .map((status) => ({ status, in: seats.filter((seat) => seat.status === status) }))
    .filter((group) => group.in.length)
  return (
    <Part id="present" title={said.title}>
      {groups.length === 0 && guests.length === 0 && <p className="soft">{said.none}</p>}
      {(groups.length > 0 || guests.length > 0) && (
        <dl className="presence">
          {groups.map((group) => (
            <div key={group.status}>
              <dt>
                {titleOf(group.status)} ({group.in.length})
              </dt>
              <dd>{group.in.map((seat) => seatSaid(seat)).join(', ')}</dd>
            </div>
          ))}
          {guests.length > 0 && (
            <div>
              <dt>{said.guests}</dt>
              {guests.map(({ id: guest, email, items, outputs, until, isOver }) => (
                <dd key={guest}>
                  {email}{' '}
                  <small>
                    {isOver
                      ? said.guestOver(datesIn(locale).date(until))
                      : said.guestSees(items.length, outputs.length, datesIn(locale).date(until))}
                  </small>
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
      {leads && (
        <p className="btns">
          <a href={`${paths.editMeeting(locale, id)}#presence`}>{said.mark}</a>
        </p>
      )}
    </Part>
  )
}

/** An operator and who comes for it. */
export const seatSaid = ({ actor, user }: Pick<Seat, 'actor' | 'user'>): string =>
  user && actor ? `${actor.name} (${user.name})` : (user?.name ?? actor?.name ?? '…')

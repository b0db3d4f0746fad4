import { now } from '@/src/clocks/now'
import { capital } from '@/src/i18n/numbers'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { invitedTo } from '@/src/queries/invitedTo'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'

/** What a guest was named to, and until when. */
export async function Invited({ visit }: { visit: MemberVisit }) {
  const { locale, words } = visit
  const said = words.today.invited
  const invited = await invitedTo(visit)
  const { at, date } = datesIn(locale)
  if (invited.length === 0) return null
  return (
    <Part id="invited" title={said.title}>
      <ul className="rows news">
        {invited.map(({ meeting, items, outputs, until }) => (
          <li key={meeting.id}>
            <p className="kind">
              <Time at={meeting.startsAt}>{capital(at(meeting.startsAt, now()))}</Time>
            </p>
            <div className="body">
              <h3>
                <a href={paths.meeting(locale, meeting.id)} lang={langOf(meeting.title, locale)}>
                  {meeting.title.text}
                </a>
              </h3>
              <p className="soft small">
                {items > 0 && said.items(items)} {said.until(date(until))}
              </p>
              {outputs.map(({ id, title }) => (
                <p key={id}>
                  {said.toRead}{' '}
                  <a href={paths.output(locale, id)} lang={langOf(title, locale)}>
                    {title.text}
                  </a>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

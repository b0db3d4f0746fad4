import type { Payload } from 'payload'
import { calendarOf } from '@/src/calendar/event'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import type { User } from '@/src/payload-types'
import { payloadAs } from '@/src/payloadAs'

const shownFor = 365 * DAY
const most = 200

/** The meetings of the year behind and of all to come that this person may see now, as a calendar. */
export async function meetingsFeed(payload: Payload, user: User): Promise<string> {
  const from = new Date(now().getTime() - shownFor).toISOString()
  const { docs } = await payloadAs(payload, user, { locale: user.locale }).find({
    collection: 'meetings',
    where: { startsAt: { greater_than: from } },
    sort: '-startsAt',
    limit: most,
    depth: 0,
    pagination: false,
    disableErrors: true,
  })
  return calendarOf(docs, user.locale)
}

import type { Where } from 'payload'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Meeting } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { groupNames } from './groupNames'
import { meetingLine, type MeetingLine } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

const select = {
  kind: true,
  number: true,
  group: true,
  title: true,
  startsAt: true,
  endsAt: true,
  place: true,
  cancelledAt: true,
  attendance: true,
} as const

export type MeetingPage = { list: MeetingLine[]; total: number }
type Which = { where?: Where; page?: number; limit?: number }

/** Which meetings come, the soonest first? One that has not ended is not over. */
export const comingMeetings = (asking: Asking, { where = {}, limit = 50 }: Which = {}) =>
  meetingsWhere(asking, { and: [where, notOver()] }, { sort: 'startsAt', limit })

/** Which meetings are over, the latest first? */
export const pastMeetings = (asking: Asking, { where = {}, page = 1, limit = 10 }: Which = {}) =>
  meetingsWhere(asking, { and: [where, over()] }, { sort: '-startsAt', page, limit })

const moment = () => now().toISOString()

const notOver = (): Where => ({
  or: [
    { startsAt: { greater_than_equal: moment() } },
    { endsAt: { greater_than_equal: moment() } },
  ],
})

const over = (): Where => ({
  and: [
    { startsAt: { less_than: moment() } },
    { or: [{ endsAt: { exists: false } }, { endsAt: { less_than: moment() } }] },
  ],
})

async function meetingsWhere(
  asking: Asking,
  where: Where,
  how: { sort: string; page?: number; limit: number },
): Promise<MeetingPage> {
  const answer = await inEveryTongue(asking)
    .find({ collection: 'meetings', where, select, depth: 0, ...how })
    .catch(unlessClosed)
  const docs = (answer?.docs ?? []) as Meeting[]
  const groups = await groupNames(
    asking,
    docs.map(({ group }) => idOf(group)),
  )
  return {
    list: docs.map((meeting) => meetingLine(meeting, groups, asking)),
    total: answer?.totalDocs ?? 0,
  }
}

/** The next plenary that still stands. */
export async function nextPlenary(asking: Asking): Promise<MeetingLine | null> {
  const where: Where = { kind: { equals: 'plenary' } }
  const { list } = await comingMeetings(asking, { where, limit: 10 })
  return list.find(({ cancelledAt }) => !cancelledAt) ?? null
}

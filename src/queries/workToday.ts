import type { Payload, Where } from 'payload'
import { addBusinessDays } from '@/src/clocks/businessTime'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { lineOfList, namesInList } from './pageOfReferrals'
import { seenBy } from './seenBy'

/** The first of what waits, and whether there is more. */
export type Waiting = { first: ReferralSeen[]; more: boolean }
export type ReceivingWork = {
  /** By deadline. */
  toAnswer: Waiting
  /** First contacts to make, and news to give soon: by the day that was promised. */
  promised: Waiting
}
export type SendingWork = {
  /** Answers and ends of the last week, newest first. */
  answered: Waiting
  waiting: Waiting
  drafts: Waiting
}

/** A day's work is read at a glance; the rest is in the lists. */
const most = 20
const newsWithinDays = 3
const newsOfLastDays = 7

type Asking = { payload: Payload; user: User; locale: Locale }
type Asked = { where: Where[]; sort: string }

async function asked({ payload, user, locale }: Asking, { where, sort }: Asked): Promise<Waiting> {
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: { and: where },
    sort,
    select: { ...lineOfList, disclosed: true },
    populate: namesInList,
    limit: most + 1,
    depth: 1,
    pagination: false,
  })
  return firstOf(docs.map((row) => seenBy(user, row)))
}

const firstOf = (all: readonly ReferralSeen[]): Waiting => ({
  first: all.slice(0, most),
  more: all.length > most,
})

/** What waits for the people who receive: answers that are due, and what was promised. */
export async function receivingWork(asking: Asking): Promise<ReceivingWork> {
  const ours = { 'owner.actor': { equals: idOf(asking.user.actor) } }
  const soon = addBusinessDays(now(), newsWithinDays).toISOString()
  const [toAnswer, calls, news] = await Promise.all([
    asked(asking, {
      where: [ours, { status: { in: ['requested', 'received'] } }],
      sort: 'deadlines.expireAt',
    }),
    asked(asking, {
      where: [ours, { status: { equals: 'accepted' } }],
      sort: 'deadlines.firstContactBy',
    }),
    asked(asking, {
      where: [
        ours,
        { status: { in: ['in-progress', 'on-hold'] } },
        { 'deadlines.newsBy': { less_than: soon } },
      ],
      sort: 'deadlines.newsBy',
    }),
  ])
  const promised = firstOf([...calls.first, ...news.first].toSorted(byPromise))
  return { toAnswer, promised: { ...promised, more: promised.more || calls.more || news.more } }
}

const byPromise = (a: ReferralSeen, b: ReferralSeen) =>
  (promisedFor(a)?.getTime() ?? 0) - (promisedFor(b)?.getTime() ?? 0)

/** The day of the call, or by when there must be news. */
export const promisedFor = ({
  status,
  firstContactOn,
  deadlines,
}: ReferralSeen): Date | undefined =>
  status === 'accepted' ? (firstContactOn ?? deadlines.firstContactBy) : deadlines.newsBy

/** What the people who send want to know: who answered, who has not yet, what has not left. */
export async function sendingWork(asking: Asking): Promise<SendingWork> {
  const ours = { 'requester.actor': { equals: idOf(asking.user.actor) } }
  const lately = new Date(now().getTime() - newsOfLastDays * DAY).toISOString()
  const [answered, waiting, drafts] = await Promise.all([
    asked(asking, {
      where: [
        ours,
        { status: { not_in: ['draft', 'requested', 'received'] } },
        { or: [{ answeredAt: { greater_than: lately } }, { endedAt: { greater_than: lately } }] },
      ],
      sort: '-answeredAt',
    }),
    asked(asking, {
      where: [ours, { status: { in: ['requested', 'received'] } }],
      sort: 'sentAt',
    }),
    asked(asking, {
      where: [ours, { status: { equals: 'draft' } }],
      sort: '-createdAt',
    }),
  ])
  const lastFirst = answered.first.toSorted((a, b) => lastAt(b) - lastAt(a))
  return { answered: { ...answered, first: lastFirst }, waiting, drafts }
}

const lastAt = ({ endedAt, answeredAt }: ReferralSeen) => (endedAt ?? answeredAt)?.getTime() ?? 0

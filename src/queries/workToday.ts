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

export type ReceivingWork = {
  /** By deadline. */
  toAnswer: ReferralSeen[]
  /** First contacts to make, and news to give soon. */
  promised: ReferralSeen[]
}
export type SendingWork = {
  /** Answers and ends of the last week, newest first. */
  answered: ReferralSeen[]
  waiting: ReferralSeen[]
  drafts: ReferralSeen[]
}

const most = 50
const newsWithinDays = 3
const newsOfLastDays = 7

type Asking = { payload: Payload; user: User; locale: Locale }
type Asked = { where: Where[]; sort: string }

async function asked({ payload, user, locale }: Asking, { where, sort }: Asked) {
  const { docs } = await payloadAs(payload, user, { locale }).find({
    collection: 'referrals',
    where: { and: where },
    sort,
    select: { ...lineOfList, disclosed: true },
    populate: namesInList,
    limit: most,
    depth: 1,
    pagination: false,
  })
  return docs.map((row) => seenBy(user, row))
}

/** What waits for the people who receive: answers that are due, and what was promised. */
export async function receivingWork(asking: Asking): Promise<ReceivingWork> {
  const ours = { 'owner.actor': { equals: idOf(asking.user.actor) } }
  const newsDue: Where = {
    and: [
      { status: { in: ['in-progress', 'on-hold'] } },
      { 'deadlines.newsBy': { less_than: addBusinessDays(now(), newsWithinDays).toISOString() } },
    ],
  }
  const [toAnswer, promised] = await Promise.all([
    asked(asking, {
      where: [ours, { status: { in: ['requested', 'received'] } }],
      sort: 'deadlines.expireAt',
    }),
    asked(asking, {
      where: [ours, { or: [{ status: { equals: 'accepted' } }, newsDue] }],
      sort: 'answeredAt',
    }),
  ])
  return { toAnswer, promised }
}

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
  return { answered: answered.toSorted((a, b) => lastAt(b) - lastAt(a)), waiting, drafts }
}

const lastAt = ({ endedAt, answeredAt }: ReferralSeen) => (endedAt ?? answeredAt)?.getTime() ?? 0

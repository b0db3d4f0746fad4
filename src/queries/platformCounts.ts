import type { Where } from 'payload'
import { now } from '@/src/clocks/now'
import { countAnsweredInTime, type Span } from '@/src/database/tallies'
import { payloadAs, systemOf } from '@/src/payloadAs'
import type { Asking } from './asking'
import { countWaitingForUs } from './unanswered'

export type PlatformCounts = {
  sent: number
  inTime: number
  due: number
  unanswered: number
  refusedByAll: number
  lateFirstContact: number
  helped: number
  ended: number
}

/** The six counts of coordination, each by one question to the database; their definitions stand beside them on the page. */
export async function platformCounts(asking: Asking, span: Span): Promise<PlatformCounts | null> {
  const { payload, user } = asking
  if (!user.roles.includes('coordinator')) return null
  const as = payloadAs(payload, user)
  const count = async (...and: Where[]) =>
    (await as.count({ collection: 'referrals', where: { and } })).totalDocs
  const sentThen: Where[] = [within('sentAt', span), { status: { not_equals: 'draft' } }]
  const endedThen = within('endedAt', span)
  const at = now().toISOString()
  const [
    sent,
    answered,
    overdue,
    inTime,
    unanswered,
    refusedByAll,
    lateFirstContact,
    helped,
    failed,
  ] = await Promise.all([
    count(...sentThen),
    count(...sentThen, { answeredAt: { greater_than: new Date(0).toISOString() } }),
    count(
      within('sentAt', span),
      { status: { in: ['requested', 'received', 'expired'] } },
      { 'deadlines.managerAt': { less_than: at } },
    ),
    countAnsweredInTime(payload, span),
    countWaitingForUs(asking),
    casesRefusedByAll(asking),
    count(
      { status: { equals: 'accepted' } },
      { 'deadlines.firstContactCoordinatorAt': { less_than: at } },
    ),
    count(endedThen, { status: { equals: 'completed' } }),
    count(endedThen, { status: { equals: 'failed' } }),
  ])
  return {
    sent,
    inTime,
    due: answered + overdue,
    unanswered,
    refusedByAll,
    lateFirstContact,
    helped,
    ended: helped + failed,
  }
}

const within = (path: string, { from, to }: Span): Where => ({
  and: [
    { [path]: { greater_than_equal: from.toISOString() } },
    { [path]: { less_than_equal: to.toISOString() } },
  ],
})

/** Coordination reads no case; how many stand at "refused" tells of nobody. */
async function casesRefusedByAll({ payload }: Asking): Promise<number> {
  const where: Where = { status: { equals: 'refused' } }
  return (await systemOf(payload).count({ collection: 'cases', where })).totalDocs
}

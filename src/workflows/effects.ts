import type { Deadlines, Priority, ReferralStatus, ReferralStep } from '@/src/codes/referral'
import {
  answerDeadlines,
  firstContactDeadlines,
  newsDeadline,
  reviewExpireAt,
} from '@/src/clocks/deadlines'
import { businessStatusOf } from './businessStatus'
import { ruleOf } from './referral'

/** A referral as the steps read it. Moments are ISO-8601. */
export type Before = {
  status: ReferralStatus
  priority: Priority
  sentAt?: string | null
  answeredAt?: string | null
  deadlines?: Deadlines | null
  attempts?: readonly Record<string, unknown>[] | null
}

export type Taking = {
  step: ReferralStep
  body: Record<string, unknown>
  user: string | null
  now: Date
  priority: Priority
}
export type Change = Record<string, unknown>

/** Everything that a step writes besides `rev`: pure, so that a table can be read and tested. */
export function effectsOf(before: Before, taking: Taking): Change & { status: ReferralStatus } {
  const { to } = ruleOf(taking.step)
  const status = to === 'unchanged' ? before.status : to
  return {
    status,
    ...(to === 'unchanged' ? {} : { businessStatus: businessStatusOf(status, 'active') }),
    ...effects[taking.step](before, taking),
  }
}

const iso = (moment: Date) => moment.toISOString()
const isoAll = (moments: Record<string, Date>): Deadlines =>
  Object.fromEntries(Object.entries(moments).map(([name, moment]) => [name, iso(moment)]))
const keep = (before: Before, more: Record<string, Date>) => ({
  deadlines: { ...before.deadlines, ...isoAll(more) },
})
const reason = (body: Taking['body']) => ({
  statusReason: { codes: [], text: null, ...(body.statusReason as object | undefined) },
})
const end = (now: Date) => ({ endedAt: iso(now) })
const userIn = ({ body, user }: Taking) =>
  (body.owner as { user?: string } | undefined)?.user ?? user
const attempted = (before: Before, { body, user }: Taking) =>
  body.contact
    ? { attempts: [...(before.attempts ?? []), { ...(body.contact as object), by: user }] }
    : {}
const noDeadlines = {
  remindAt: null,
  managerAt: null,
  coordinatorAt: null,
  expireAt: null,
  firstContactBy: null,
  firstContactCoordinatorAt: null,
  newsBy: null,
}

const effects: Record<ReferralStep, (before: Before, taking: Taking) => Change> = {
  send: (_, { body, user, now, priority }) => ({
    requester: { user },
    priority,
    sentAt: iso(now),
    overrideReason: body.overrideReason ?? null,
    deadlines: isoAll(answerDeadlines({ sentAt: now, priority })),
  }),
  undo: () => ({ sentAt: null, overrideReason: null, deadlines: noDeadlines }),
  receive: (before, taking) => ({
    receivedAt: iso(taking.now),
    owner: { user: userIn(taking) },
    ...keep(before, {
      expireAt: reviewExpireAt({
        expireAt: new Date(before.deadlines?.expireAt ?? taking.now),
        receivedAt: taking.now,
        priority: before.priority,
      }),
    }),
  }),
  accept: (before, taking) => ({
    answeredAt: iso(taking.now),
    owner: { user: userIn(taking) },
    firstContactOn: taking.body.firstContactOn ?? null,
    ...keep(before, firstContactDeadlines({ answeredAt: taking.now, priority: before.priority })),
  }),
  release: (_, { body, now }) => ({ ...reason(body), ...end(now) }),
  reject: (_, { body, now }) => ({ ...reason(body), answeredAt: iso(now), ...end(now) }),
  cancel: (_, { body, now }) => ({ ...reason(body), ...end(now) }),
  'log-contact': (before, taking) => ({
    ...attempted(before, taking),
    ...(before.status === 'in-progress'
      ? keep(before, { newsBy: newsDeadline({ since: taking.now, priority: before.priority }) })
      : {}),
  }),
  start: (before, taking) => ({
    ...attempted(before, taking),
    ...keep(before, { newsBy: newsDeadline({ since: taking.now, priority: before.priority }) }),
  }),
  complete: (_, { body, now }) => ({
    outcome: { text: null, ...(body.outcome as object) },
    ...end(now),
  }),
  fail: (_, { body, now }) => ({ ...reason(body), ...end(now) }),
  expire: (_, { now }) => end(now),
  withdraw: (_, { now }) => ({
    statusReason: { codes: ['person-asked'], text: null },
    ...end(now),
  }),
}

import type { Payload, Where } from 'payload'
import { now } from '@/src/clocks/now'
import type { MailKind } from '@/src/codes/mail'
import type { DeadlineName, ReferralStatus } from '@/src/codes/referral'
import { idOf } from '@/src/idOf'
import type { Outbox, Referral } from '@/src/payload-types'

type Due = { in: readonly ReferralStatus[]; since: DeadlineName; isTheirsAlone?: true }

const unanswered = ['requested', 'received'] as const
const ofThePerson: readonly Due[] = [
  { in: unanswered, since: 'remindAt' },
  { in: ['accepted'], since: 'firstContactBy' },
  { in: ['in-progress'], since: 'newsBy' },
]
const ofCoordination: readonly Due[] = [
  { in: unanswered, since: 'coordinatorAt' },
  { in: ['accepted'], since: 'firstContactCoordinatorAt' },
]
/** What waits for the reader of a nudge. */
const waiting: Partial<Record<MailKind, readonly Due[]>> = {
  'remind-intake': ofThePerson,
  'remind-first-contact': ofThePerson,
  'remind-news': ofThePerson,
  'remind-manager': [{ in: unanswered, since: 'managerAt' }],
  'remind-coordinator': ofCoordination,
  'remind-first-contact-coordinator': ofCoordination,
}

/**
 * The references of what else waits for the reader of a nudge, the oldest first: nobody is nudged twice in a day, so that one
 * mail must name it all.
 */
export async function alsoDue(
  payload: Payload,
  { kind, user }: Pick<Outbox, 'kind' | 'user'>,
  nudgedFor: Referral,
): Promise<string[]> {
  const due = waiting[kind]
  if (!due) return []
  const { docs } = await payload.db.find<Referral>({
    collection: 'referrals',
    where: { and: [within(kind, nudgedFor), { or: due.map(isDue) }] },
    sort: 'sentAt',
    pagination: false,
    limit: 0,
    req: {},
  })
  const hands = [idOf(user), idOf(nudgedFor.owner.user)]
  return docs
    .filter((row) => row.id !== nudgedFor.id && !wasReached(row))
    .filter((row) => due !== ofThePerson || isInHands(row, hands))
    .flatMap(({ reference }) => reference ?? [])
}

/** Accepted and spoken to: it only waits to be started. */
const wasReached = ({ status, attempts }: Referral): boolean =>
  status === 'accepted' && Boolean(attempts?.some(({ reached }) => reached))

const within = (kind: MailKind, { owner }: Referral): Where =>
  waiting[kind] === ofCoordination
    ? { id: { exists: true } }
    : { 'owner.actor': { equals: idOf(owner.actor) } }

const isDue = ({ in: statuses, since }: Due): Where => ({
  and: [
    { status: { in: [...statuses] } },
    { [`deadlines.${since}`]: { less_than_equal: now().toISOString() } },
  ],
})

/** Taken up by this person, or by nobody yet: that waits for everybody who answers. */
const isInHands = ({ owner }: Referral, hands: readonly (string | null)[]): boolean => {
  const assignee = idOf(owner.user)
  return !assignee || hands.includes(assignee)
}

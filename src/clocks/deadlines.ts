/** The deadlines of a referral. Source: "Clocks" of the referral's design; worked examples in the data contract, "Time". */
import { addBusinessDays, businessDaysUntil } from '@/src/clocks/businessTime'
import type { DeadlineName, Priority } from '@/src/codes/referral'

/** In business days; half a day is four working hours. */
const delays = {
  remindAt:                  { routine: 2,  urgent: 0.5 },
  managerAt:                 { routine: 5,  urgent: 1 },
  coordinatorAt:             { routine: 8,  urgent: 1.5 },
  expireAt:                  { routine: 15, urgent: 3 },
  firstContactBy:            { routine: 3,  urgent: 1 },
  firstContactCoordinatorAt: { routine: 6,  urgent: 2 },
  newsBy:                    { routine: 20, urgent: 5 },
} as const satisfies Record<DeadlineName, Record<Priority, number>> // prettier-ignore

const reviewDays = { routine: 10, urgent: 2 } as const satisfies Record<Priority, number>
const RELEASE_DAYS = 2
const URGENT_WITHIN_DAYS = 10

const after = (from: Date, name: DeadlineName, priority: Priority): Date =>
  addBusinessDays(from, delays[name][priority])

/** The four clocks of an answer, counted from the moment of sending. */
export const answerDeadlines = ({ sentAt, priority }: { sentAt: Date; priority: Priority }) => ({
  remindAt: after(sentAt, 'remindAt', priority),
  managerAt: after(sentAt, 'managerAt', priority),
  coordinatorAt: after(sentAt, 'coordinatorAt', priority),
  expireAt: after(sentAt, 'expireAt', priority),
})

/** Once received, the review may last its own days: the later of the two ends. */
export function reviewExpireAt(referral: {
  expireAt: Date
  receivedAt: Date
  priority: Priority
}): Date {
  const reviewed = addBusinessDays(referral.receivedAt, reviewDays[referral.priority])
  return reviewed > referral.expireAt ? reviewed : referral.expireAt
}

/** The first contact, counted from the acceptance. */
export const firstContactDeadlines = ({
  answeredAt,
  priority,
}: {
  answeredAt: Date
  priority: Priority
}) => ({
  firstContactBy: after(answeredAt, 'firstContactBy', priority),
  firstContactCoordinatorAt: after(answeredAt, 'firstContactCoordinatorAt', priority),
})

/** When silence is too long, counted from the last news. */
export const newsDeadline = ({ since, priority }: { since: Date; priority: Priority }): Date =>
  after(since, 'newsBy', priority)

/** Business days to the nearest hard date not past, which is all that is said before acceptance; 0 is today. */
export function nextHardDateWithin(hardDates: readonly Date[], at: Date): number | undefined {
  const left = hardDates
    .map((date) => businessDaysUntil(at, date))
    .filter((days) => days !== undefined)
  return left.length > 0 ? Math.min(...left) : undefined
}

/** Urgent: distress, or a hard date from today to ten business days ahead. */
export function urgencyOf(facts: {
  distress: boolean
  hardDates: readonly Date[]
  at: Date
}): Priority {
  const within = nextHardDateWithin(facts.hardDates, facts.at)
  return facts.distress || (within !== undefined && within <= URGENT_WITHIN_DAYS)
    ? 'urgent'
    : 'routine'
}

/** The sender may take a referral back until then; the mail waits as long. */
export const undoUntil = (sentAt: Date, undoSeconds: number): Date =>
  new Date(sentAt.getTime() + undoSeconds * 1000)

/** An accepted referral may be released until then: a lawyer can check a name only once it is known. */
export const releaseUntil = (acceptedAt: Date): Date => addBusinessDays(acceptedAt, RELEASE_DAYS)

import type { PayloadRequest } from 'payload'
import { newsDeadline } from '@/src/clocks/deadlines'
import { now } from '@/src/clocks/now'
import type { MailKind } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import {
  coordinatorsToTell,
  intakeToTell,
  managersToTell,
  personToTell,
} from '@/src/outbox/recipients'
import type { Referral } from '@/src/payload-types'
import { isPast } from '@/src/tick/due'

/** A nudge that is due: for which event of which referral, in which mail, to whom. */
export type Nudge = {
  kind: MailKind
  event: string
  referral: Referral
  to: (req: PayloadRequest) => Promise<string[]>
}

/**
 * No answer yet: the operator's intake, then its managers too, then coordination. Where several moments have passed unseen
 * (the server was down), the operator is nudged once, by the latest of them.
 */
export function answerNudges(referral: Referral): Nudge[] {
  const { deadlines } = referral
  const ask = nudgesOf(referral)
  const coordination = isPast(deadlines?.coordinatorAt)
    ? [ask('remind-coordinator', `coordinatorAt:${deadlines?.coordinatorAt}`, coordinatorsToTell)]
    : []
  if (isPast(deadlines?.managerAt))
    return [
      ask('remind-intake', `managerAt:${deadlines?.managerAt}`, answering(referral)),
      ask('remind-manager', `managerAt:${deadlines?.managerAt}`, managing(referral)),
      ...coordination,
    ]
  if (isPast(deadlines?.remindAt))
    return [ask('remind-intake', `remindAt:${deadlines?.remindAt}`, answering(referral))]
  return []
}

/** Accepted, and the person has not been reached: whoever follows it, then coordination. */
export function firstContactNudges(referral: Referral): Nudge[] {
  if (referral.attempts?.some(({ reached }) => reached)) return []
  const { deadlines } = referral
  const ask = nudgesOf(referral)
  const nudges: Nudge[] = []
  if (isPast(deadlines?.firstContactBy))
    nudges.push(
      ask(
        'remind-first-contact',
        `firstContactBy:${deadlines?.firstContactBy}`,
        following(referral),
      ),
    )
  if (isPast(deadlines?.firstContactCoordinatorAt))
    nudges.push(
      ask(
        'remind-first-contact-coordinator',
        `firstContactCoordinatorAt:${deadlines?.firstContactCoordinatorAt}`,
        coordinatorsToTell,
      ),
    )
  return nudges
}

/** In progress and silent: a nudge at `newsBy`, then one each period. */
export function newsNudges(referral: Referral): Nudge[] {
  const newsBy = referral.deadlines?.newsBy
  if (!newsBy || !isPast(newsBy)) return []
  const since = latestPeriod(new Date(newsBy), referral.priority ?? 'routine')
  return [nudgesOf(referral)('remind-news', `newsBy:${since.toISOString()}`, following(referral))]
}

function latestPeriod(newsBy: Date, priority: 'routine' | 'urgent'): Date {
  const next = newsDeadline({ since: newsBy, priority })
  return next <= now() ? latestPeriod(next, priority) : newsBy
}

const nudgesOf =
  (referral: Referral) =>
  (kind: MailKind, event: string, to: Nudge['to']): Nudge => ({
    kind,
    event: `${referral.id}:${event}`,
    referral,
    to,
  })

/** The colleague who has taken it up, or everybody who answers. */
const answering =
  ({ owner }: Referral): Nudge['to'] =>
  (req) => {
    const [user, actor] = [idOf(owner.user), idOf(owner.actor)]
    return user ? personToTell(req, user, actor, 'intake') : intakeToTell(req, actor)
  }

const managing =
  ({ owner }: Referral): Nudge['to'] =>
  (req) =>
    managersToTell(req, idOf(owner.actor))

const following =
  ({ owner }: Referral): Nudge['to'] =>
  (req) =>
    personToTell(req, idOf(owner.user), idOf(owner.actor), 'intake')

import type { Where } from 'payload'
import { requestersSide } from './cases'
import {
  both,
  coordinators,
  either,
  handingOver,
  nobody,
  ofOwnActor,
  type CollectionAccess,
  type Gate,
  type Rule,
} from './vocabulary'

/** Intake and managers of the operator that is asked. */
export const ownersSide: Gate = handingOver('intake', 'manager')

/** A draft is nobody's business but the requester's side, and so is one that was dropped before it was sent. */
const onceSent: Where = {
  or: [
    { status: { not_in: ['draft', 'cancelled'] } },
    { and: [{ status: { equals: 'cancelled' } }, { sentAt: { exists: true } }] },
  ],
}
const sentOnes =
  (rule: Rule): Rule =>
  async (args) => {
    const answer = await rule(args)
    if (!answer) return false
    return answer === true ? onceSent : { and: [answer, onceSent] }
  }

/** A referral is seen by the two operators it joins and, once sent, by coordination; every step goes through `update`. */
const theTwoSidesAndCoordination = either(
  both(requestersSide, ofOwnActor('requester.actor')),
  both(ownersSide, sentOnes(ofOwnActor('owner.actor'))),
  both(
    coordinators,
    sentOnes(() => true),
  ),
)

export const referralAccess = {
  create: requestersSide,
  read: theTwoSidesAndCoordination,
  update: theTwoSidesAndCoordination,
  delete: nobody,
} satisfies CollectionAccess

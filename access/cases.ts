import {
  both,
  handingOver,
  nobody,
  ofOwnActor,
  type CollectionAccess,
  type Gate,
} from './vocabulary'

/** Referrers and managers of an operator: the requester's side of its cases. */
export const requestersSide: Gate = handingOver('referrer', 'manager')

/** A case belongs to the operator that opened it: read and kept by its referrers and managers, never by a colleague of the intake alone. */
export const caseAccess = {
  create: requestersSide,
  read: both(requestersSide, ofOwnActor('actor')),
  update: both(requestersSide, ofOwnActor('actor')),
  delete: nobody,
} satisfies CollectionAccess

import { requestersSide } from './cases'
import { both, nobody, ofOwnActor, type CollectionAccess } from './vocabulary'

/** A consent is recorded and read by the side that asked for it; once recorded nobody edits it. */
export const consentAccess = {
  create: requestersSide,
  read: both(requestersSide, ofOwnActor('actor')),
  update: nobody,
  delete: nobody,
} satisfies CollectionAccess

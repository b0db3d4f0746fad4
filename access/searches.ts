import { coordinators, editors, nobody, type CollectionAccess, type Gate } from './vocabulary'

const whoWrites: Gate = ({ req }) => editors({ req }) || coordinators({ req })

/** What nobody found tells those who write what is missing; they strike out what has been dealt with. */
export const unansweredAccess = {
  create: nobody,
  read: whoWrites,
  update: nobody,
  delete: whoWrites,
} satisfies CollectionAccess

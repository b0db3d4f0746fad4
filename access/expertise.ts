import { asker, members, type CollectionAccess, type Rule } from './vocabulary'

/** Rows that the asker wrote. */
export const ofOwnHand: Rule = ({ req }) => {
  const who = asker(req)
  return who ? { author: { equals: who.id } } : false
}

/** Offered and asked among members; any of them answers, and its author says how it stands. */
export const expertiseAccess = {
  create: members,
  read: members,
  update: members,
  delete: ofOwnHand,
} satisfies CollectionAccess

import { isOfCourt } from './court'
import { ofOwnHand } from './expertise'
import { asker, both, members, type CollectionAccess, type Gate, type Rule } from './vocabulary'

const outsideCourt: Gate = ({ req }) => members({ req }) && !asker(req)?.ofCourt
const notOfCourt: Rule = async ({ req }) => !(await isOfCourt(req))

/** Signals from the field go between operators; the court sees none and gives none. */
export const signalAccess = {
  create: outsideCourt,
  read: both(outsideCourt, notOfCourt),
  update: both(outsideCourt, ofOwnHand),
  delete: both(outsideCourt, ofOwnHand),
} satisfies CollectionAccess

import {
  administrators,
  asker,
  coordinators,
  editors,
  either,
  members,
  nobody,
  ofOwnActor,
  both,
  holding,
  type CollectionAccess,
  type Gate,
  type Rule,
} from './vocabulary'

const keepersOfTheMap: Gate = ({ req }) => administrators({ req }) || coordinators({ req })
const keepersOfTheWords: Gate = ({ req }) => keepersOfTheMap({ req }) || editors({ req })
const ownProfile: Rule = both(holding('manager'), ({ req }) => ({
  id: { equals: asker(req)?.actor ?? '' },
}))

/** The operators are known to all members; each one's manager keeps its profile. */
export const actorAccess = {
  create: keepersOfTheMap,
  read: members,
  update: either(keepersOfTheMap, ownProfile),
  delete: nobody,
} satisfies CollectionAccess

/** Membership, programme of receiving and creditor's side are the coordination's to say. */
export const byCoordination = { create: keepersOfTheMap, update: keepersOfTheMap }

/** What an operator offers is known to all members and kept by its manager. */
export const serviceAccess = {
  create: ({ req }) => keepersOfTheMap({ req }) || holding('manager')({ req }),
  read: members,
  update: either(keepersOfTheMap, both(holding('manager'), ofOwnActor('actor'))),
  delete: either(keepersOfTheMap, both(holding('manager'), ofOwnActor('actor'))),
} satisfies CollectionAccess

/** The list of needs and the axes are read by all members, kept by coordination and editors. */
export const vocabularyAccess = {
  create: keepersOfTheWords,
  read: members,
  update: keepersOfTheWords,
  delete: nobody,
} satisfies CollectionAccess

/** Helplines are for everyone, signed in or not: distress comes first. */
export const helplineAccess = {
  create: keepersOfTheMap,
  read: () => true,
  update: keepersOfTheMap,
  delete: keepersOfTheMap,
} satisfies CollectionAccess

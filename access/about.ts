import type { PayloadRequest } from 'payload'
import { readableTexts } from '@/src/knowledge/readable'
import { orNothing, outputAccess, practiceAccess, readersOfEveryText } from './editorial'
import {
  asker,
  both,
  either,
  members,
  ofOwnActor,
  type CollectionAccess,
  type Rule,
} from './vocabulary'

const readablePractices = async (req: PayloadRequest) =>
  readableTexts(req, 'good-practices', await practiceAccess.read({ req }))
const readableOutputs = async (req: PayloadRequest) =>
  readableTexts(req, 'outputs', await outputAccess.read({ req }))

const ofReadablePractices: Rule = async ({ req }) => ({
  practice: { in: await readablePractices(req) },
})
const aboutReadableTexts: Rule = async ({ req }) => ({
  'about.value': { in: [...(await readablePractices(req)), ...(await readableOutputs(req))] },
})

/** Rows that name the asker at this path. */
const ofOneself =
  (path: string): Rule =>
  ({ req }) => ({ [path]: { equals: asker(req)?.id } })

/** "We used it" is read by whoever reads the practice, and kept by the operator that used it. */
export const applicationAccess = {
  create: ({ req }) => members({ req }) && Boolean(asker(req)?.actor),
  read: orNothing(either(readersOfEveryText, both(members, ofReadablePractices))),
  update: both(members, ofOwnActor('actor')),
  delete: both(members, ofOwnActor('actor')),
} satisfies CollectionAccess

/** A remark is read by whoever reads what it is about; its author alone changes it or takes it back. */
export const commentAccess = {
  create: members,
  read: orNothing(
    either(readersOfEveryText, both(members, either(aboutReadableTexts, ofOneself('author')))),
  ),
  update: both(members, ofOneself('author')),
  delete: both(members, ofOneself('author')),
} satisfies CollectionAccess

/** What a member keeps for themselves: nobody else reads it, the platform's own people included. */
export const ownThings = {
  create: members,
  read: orNothing(both(members, ofOneself('user'))),
  update: both(members, ofOneself('user')),
  delete: both(members, ofOneself('user')),
} satisfies CollectionAccess

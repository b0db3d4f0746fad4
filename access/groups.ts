import type { PayloadRequest } from 'payload'
import { groupsOf, type Sitting } from '@/src/groups/groupsOf'
import {
  asker,
  coordinators,
  either,
  members,
  nobody,
  type CollectionAccess,
  type Rule,
} from './vocabulary'

const nowhere: Sitting = { groups: [], chaired: [] }

/** Where the asker sits; a guest sits nowhere, whatever a list says. */
export async function sittingOfAsker(req: PayloadRequest): Promise<Sitting> {
  const who = asker(req)
  return who && members({ req }) ? groupsOf(req, who) : nowhere
}

/** Rows that name a group of the asker's at this path. */
export const ofOwnGroups =
  (path: string): Rule =>
  async ({ req }) => {
    const { groups } = await sittingOfAsker(req)
    return groups.length ? { [path]: { in: [...groups] } } : false
  }

/** Rows that name at this path a group that the asker chairs. */
export const ofChairedGroups =
  (path: string): Rule =>
  async ({ req }) => {
    const { chaired } = await sittingOfAsker(req)
    return chaired.length ? { [path]: { in: [...chaired] } } : false
  }

/** A group is known to all members: what it is for, and who sits in it. What it says among itself is not. */
export const groupAccess = {
  create: members,
  read: members,
  update: either(coordinators, ofChairedGroups('id')),
  delete: nobody,
} satisfies CollectionAccess

/** Opened and closed, given a chair and credited to those who asked: by the coordination. */
export const byCoordinator = { create: coordinators, update: coordinators }

import type { PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { standingOf, type EditorialRow } from '@/src/knowledge/copies'
import { invitationsOf } from '@/src/meetings/invitations'
import { readableStatuses } from '@/src/workflows/editorial'
import { ofOwnGroups, sittingOfAsker } from './groups'
import {
  asker,
  both,
  coordinators,
  editors,
  either,
  members,
  nobody,
  signedIn,
  type CollectionAccess,
  type Gate,
  type Rule,
} from './vocabulary'

/** They see every text, at every stage. */
export const readersOfEveryText: Gate = ({ req }) => editors({ req }) || coordinators({ req })

const isReadable: Where = { status: { in: [...readableStatuses] } }
const publishedForAll: Rule = () => ({ and: [isReadable, { audience: { equals: 'members' } }] })
const ownText: Rule = ({ req }) => ({ authors: { in: [asker(req)?.id] } })

/** Who works on a text, or sits in the group it comes from, at any stage. */
const workingOnIt = either(ownText, ofOwnGroups('group'))

/** Outputs that a guest was invited to look at, until then. */
const invitedTo: Rule = async ({ req }) => {
  const invited = await invitationsOf(req, req.user?.email ?? '')
  const ids = invited.flatMap(({ outputs }) => outputs)
  return ids.length ? { and: [{ id: { in: ids } }, isReadable] } : false
}
const guests: Gate = ({ req }) => signedIn({ req }) && !members({ req })

/** Whoever is signed in and has nothing to read is told so as for a text that does not exist. */
export const orNothing = (rule: Rule): Rule =>
  either(
    rule,
    both(signedIn, () => ({ id: { equals: '' } })),
  )
const byMembers = either(readersOfEveryText, both(members, either(publishedForAll, workingOnIt)))

/** A version is read by those who may see drafts: an old one may have been taken back since. */
export const versionsOf: Rule = async ({ req }) => {
  if (readersOfEveryText({ req })) return true
  if (!members({ req })) return false
  const { groups } = await sittingOfAsker(req)
  const own: Where = { 'version.authors': { in: [asker(req)?.id] } }
  const ofGroups: Where = { 'version.group': { in: [...groups] } }
  return { or: [own, ofGroups] }
}

/** Whether the asker saved this text, or sits in the group it comes from. */
async function worksOn(req: PayloadRequest, row: Partial<EditorialRow>): Promise<boolean> {
  const who = asker(req)
  if (!who || !members({ req })) return false
  if ((row.authors ?? []).some((author) => idOf(author) === who.id)) return true
  const { groups } = await sittingOfAsker(req)
  return groups.includes(idOf(row.group) ?? '')
}

export const seesDrafts = async (
  req: PayloadRequest,
  row: Partial<EditorialRow>,
): Promise<boolean> => readersOfEveryText({ req }) || worksOn(req, row)

/**
 * Who may knock: author, member of the group, editor. Asked of facts, never as a filter: one that is true of the live copy
 * and not of the working one would make Payload forget the working one.
 */
const workersOn =
  (collection: EditorialCollection): Rule =>
  async ({ req, id }) => {
    if (!members({ req })) return false
    if (id === undefined) return true
    const standing = await standingOf(req, collection, String(id))
    if (!standing) return false
    if (editors({ req })) return true
    for (const copy of [standing.live, standing.working])
      if (copy && (await worksOn(req, copy))) return true
    return false
  }

const accessTo = (collection: EditorialCollection, read: Rule) => ({
  create: members,
  read,
  readVersions: versionsOf,
  update: workersOn(collection),
  delete: nobody,
})

/** An idea is anyone's; what is published is read by every member, or by the group it comes from. */
export const outputAccess = accessTo(
  'outputs',
  orNothing(either(byMembers, both(guests, invitedTo))),
) satisfies CollectionAccess & { readVersions: Rule }

export const practiceAccess = accessTo(
  'good-practices',
  orNothing(byMembers),
) satisfies CollectionAccess & {
  readVersions: Rule
}

/** Said by an editor alone: sent by another, it is ignored. */
export const byEditor = { create: editors, update: editors }

import type { PayloadRequest } from 'payload'
import { filesOfInvitations, filesOfMeetings, filesOfTexts } from '@/src/knowledge/carriedFiles'
import { outputAccess, practiceAccess, readersOfEveryText } from './editorial'
import { meetingAccess } from './meetings'
import { asker, either, members, type CollectionAccess, type Rule } from './vocabulary'

/** What carries files, and whose files this asker may have by it. */
async function carried(req: PayloadRequest): Promise<string[]> {
  const rightsOn = async ({ read, readVersions }: { read: Rule; readVersions: Rule }) => ({
    read: await read({ req }),
    readVersions: await readVersions({ req }),
  })
  const files = [
    await filesOfTexts(req, 'outputs', await rightsOn(outputAccess)),
    await filesOfTexts(req, 'good-practices', await rightsOn(practiceAccess)),
    members({ req })
      ? await filesOfMeetings(req, await meetingAccess.read({ req }))
      : await filesOfInvitations(req),
  ]
  return [...new Set(files.flat())]
}

const carriedByWhatIsRead: Rule = async ({ req }) =>
  asker(req) ? { id: { in: await carried(req) } } : false

const uploadedByOneself: Rule = ({ req }) => {
  const who = asker(req)
  return who ? { uploadedBy: { equals: who.id } } : false
}

/**
 * A file is read by whoever reads a document that carries it: a draft's file is closed by its own address too. Once it is
 * carried, whoever uploaded it does not exchange it under its readers' eyes.
 */
export const mediaAccess = {
  create: members,
  read: either(readersOfEveryText, uploadedByOneself, carriedByWhatIsRead),
  update: readersOfEveryText,
  delete: readersOfEveryText,
} satisfies CollectionAccess

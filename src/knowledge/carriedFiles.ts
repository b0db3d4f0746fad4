import type { AccessResult, PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { invitationsOf } from '@/src/meetings/invitations'
import type { Meeting } from '@/src/payload-types'
import { pendingCopies } from './copies'

const idsOf = (files: unknown): string[] =>
  (Array.isArray(files) ? files : [files]).map(idOf).filter((id) => id !== null)

const every = { pagination: false, limit: 0 } as const
const whereOf = (readable: AccessResult): Where => (readable === true ? {} : (readable as Where))

/** The files of the texts that these rules open: of the live copies, and of the working ones. */
export async function filesOfTexts(
  req: PayloadRequest,
  collection: EditorialCollection,
  { read, readVersions }: { read: AccessResult; readVersions: AccessResult },
): Promise<string[]> {
  const { docs } = read
    ? await req.payload.db.find<{ files?: unknown }>({
        collection,
        where: whereOf(read),
        select: { files: true },
        ...every,
        req,
      })
    : { docs: [] }
  const pending = readVersions ? await pendingCopies(req, collection, whereOf(readVersions)) : []
  return [...docs, ...pending].flatMap(({ files }) => idsOf(files))
}

/** The documents of the meetings that this rule opens. */
export async function filesOfMeetings(req: PayloadRequest, read: AccessResult): Promise<string[]> {
  if (!read) return []
  const meetings = await meetingsIn(req, whereOf(read))
  return meetings.flatMap(({ agenda }) => (agenda ?? []).flatMap(({ document }) => idsOf(document)))
}

/** To a guest, those of the rows they were named to, until then. */
export async function filesOfInvitations(req: PayloadRequest): Promise<string[]> {
  const invited = await invitationsOf(req, req.user?.email ?? '')
  if (!invited.length) return []
  const rows = new Set(invited.flatMap(({ items }) => items))
  const ids = invited.map(({ meeting }) => meeting)
  const meetings = await meetingsIn(req, { id: { in: ids } })
  return meetings
    .flatMap(({ agenda }) => agenda ?? [])
    .filter(({ id }) => id && rows.has(id))
    .flatMap(({ document }) => idsOf(document))
}

const meetingsIn = async (req: PayloadRequest, where: Where): Promise<Meeting[]> =>
  (
    await req.payload.db.find<Meeting>({
      collection: 'meetings',
      where,
      ...every,
      req,
    })
  ).docs

import type { PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { EditorialRow } from './copies'

/** Writes this on the working copy that lies beside a live one, whole: a part of it would take the rest away on MongoDB. */
export async function writePending(
  req: PayloadRequest,
  collection: EditorialCollection,
  id: string,
  data: Partial<EditorialRow>,
): Promise<void> {
  const { docs } = await req.payload.db.findVersions<EditorialRow>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 1,
    sort: '-updatedAt',
    req,
  })
  const [version] = docs
  if (!version) return
  await req.payload.db.updateVersion({
    collection,
    id: version.id,
    versionData: { ...version, version: { ...version.version, ...data } } as never,
    req,
  })
}

import type { AccessResult, PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'

declare module 'payload' {
  interface RequestContext {
    /** Looked up once a request, by person and collection. */
    readableTexts?: Map<string, Promise<string[]>>
  }
}

/** The practices or outputs whose live copy this rule opens, by id: asked once a request, since every row of a list needs it. */
export function readableTexts(
  req: PayloadRequest,
  collection: EditorialCollection,
  readable: AccessResult,
): Promise<string[]> {
  const known = (req.context.readableTexts ??= new Map())
  const key = `${collection}:${req.user?.id ?? ''}`
  const found = known.get(key) ?? idsOf(req, collection, readable)
  known.set(key, found)
  return found
}

async function idsOf(
  req: PayloadRequest,
  collection: EditorialCollection,
  readable: AccessResult,
): Promise<string[]> {
  if (!readable) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: readable === true ? {} : (readable as Where),
    select: { status: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}

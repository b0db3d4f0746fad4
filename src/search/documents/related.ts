import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'

export type Stored = Record<string, unknown> & { id: string }
/** Looks up documents that others name, each once, as they are stored: every language, no depth. */
export type Related = (collection: CollectionSlug, named: unknown) => Promise<Stored | null>

export function relatedIn(req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>): Related {
  const known = new Map<string, Promise<Stored | null>>()
  return (collection, named) => {
    const id = idOf(named)
    if (!id) return Promise.resolve(null)
    const key = `${collection}:${id}`
    const before = known.get(key)
    if (before) return before
    const found = storedIn(req, collection, id)
    known.set(key, found)
    return found
  }
}

/** One document with all its languages, past access and hooks: the index decides by itself who may find it. */
export const storedIn = (
  { payload, transactionID }: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>,
  collection: CollectionSlug,
  id: string,
): Promise<Stored | null> =>
  payload.db.findOne<Stored>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req: transactionID === undefined ? {} : { transactionID },
  })

export const allOf = async (
  related: Related,
  collection: CollectionSlug,
  named: unknown,
): Promise<Stored[]> => {
  const found = await Promise.all(
    (Array.isArray(named) ? named : []).map((one) => related(collection, one)),
  )
  return found.filter((one) => one !== null)
}

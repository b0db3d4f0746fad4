import {
  appendVersionToQueryKey,
  type CollectionBeforeOperationHook,
  type CollectionBeforeReadHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { versionsOf } from '@/access/editorial'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { pendingCopies, type EditorialRow } from '@/src/knowledge/copies'
import { refuseHiddenPaths } from '@/src/payloadAs'

type Reading = { id?: string | number; draft?: boolean; where?: Where }

/**
 * `?draft=true` shows the working copies that this reader may see, and is ignored for all others. Payload would read the
 * versions alone: a published document whose draft is another's would vanish from the list.
 */
export const chooseCopies: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'read') return args
  const copies = (req.context.workingCopies ??= new Map())
  copies.delete(collection.slug)
  const { id, draft, where } = args as Reading
  if (!draft) return args
  const seen = await pendingSeenBy(
    req,
    collection,
    id === undefined ? {} : { parent: { equals: id } },
  )
  copies.set(collection.slug, new Map(seen.map((copy) => [copy.id, copy])))
  if (id !== undefined || !seen.length || !where || !Object.keys(where).length)
    return { ...args, draft: false }
  return { ...args, draft: false, where: await onEitherCopy(req, collection, where, seen) }
}

/** The copy is exchanged before its fields are read: languages, relations and rights follow as for any other. */
export const showWorking: CollectionBeforeReadHook = ({ collection, context, doc }) => {
  const copy = context.workingCopies?.get(collection.slug)?.get(String(doc.id))
  return copy ? { ...copy, rev: doc.rev as number } : doc
}

async function pendingSeenBy(
  req: PayloadRequest,
  { slug }: SanitizedCollectionConfig,
  where: Where,
): Promise<EditorialRow[]> {
  const readable = await versionsOf({ req })
  if (!readable) return []
  const both = readable === true ? where : { and: [where, readable] }
  return pendingCopies(req, slug as EditorialCollection, both)
}

/** A document whose working copy is shown is found by what that copy says. */
async function onEitherCopy(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: Where,
  seen: readonly EditorialRow[],
): Promise<Where> {
  await refuseHiddenPaths(req, collection, where)
  const matching = await pendingSeenBy(req, collection, appendVersionToQueryKey(where))
  const ids = (rows: readonly EditorialRow[]) => rows.map(({ id }) => id)
  return {
    or: [{ and: [where, { id: { not_in: ids(seen) } }] }, { id: { in: ids(matching) } }],
  }
}

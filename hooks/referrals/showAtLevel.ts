import type { CollectionAfterReadHook } from 'payload'
import { viewOf } from '@/src/disclosure/view'
import { readingOf, type Row } from './reading'

/** The last thing before an answer leaves: what the reader's level does not open is not in it. */
export const showAtLevel: CollectionAfterReadHook = async ({ doc, overrideAccess, req }) => {
  if (overrideAccess) return doc
  const { sides, level } = await readingOf(req, doc as Row)
  return viewOf(doc, sides, level)
}

import type { CollectionBeforeChangeHook, Where } from 'payload'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { Bookmark } from '@/src/payload-types'

/** A second marker at the same page marks nothing more. */
export const bookmarkOnce: CollectionBeforeChangeHook<Bookmark> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const isOwn: Where = { user: { equals: data.user } }
  const isSame: Where = { 'about.value': { equals: data.about?.value } }
  const where = { and: [isOwn, isSame] }
  const { totalDocs } = await req.payload.db.count({ collection: 'bookmarks', where, req })
  if (totalDocs) throw refused(409, 'already-there', inLanguageOf(req).errors.alreadyThere)
  return data
}

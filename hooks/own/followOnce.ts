import type { CollectionBeforeChangeHook } from 'payload'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { Follow } from '@/src/payload-types'

/** Following twice would only tell twice. */
export const followOnce: CollectionBeforeChangeHook<Follow> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { docs } = await req.payload.db.find<Follow>({
    collection: 'follows',
    where: { user: { equals: data.user } },
    pagination: false,
    limit: 0,
    req,
  })
  const isSame = ({ subject }: Pick<Follow, 'subject'>) =>
    subject.relationTo === data.subject?.relationTo && subject.value === data.subject?.value
  if (docs.some(isSame)) throw refused(409, 'already-there', inLanguageOf(req).errors.alreadyThere)
  return data
}

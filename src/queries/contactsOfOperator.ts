import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { asShown, lineOfContact, tonguesOf, type ShownContact } from './shownContact'

/** The contacts of the asker's own operator: who may stand in for whom. */
export async function contactsOfOperator(asking: Asking): Promise<ShownContact[]> {
  const actor = idOf(asking.user.actor)
  if (!actor) return []
  const as = payloadAs(asking.payload, asking.user, { locale: asking.locale })
  const docs = await everyDoc((page) =>
    as.find({
      collection: 'contacts',
      where: { actor: { equals: actor } },
      select: lineOfContact,
      limit: 100,
      page,
      depth: 1,
    }),
  )
  const tongues = await tonguesOf(
    asking,
    docs.map(({ id }) => id),
  )
  return docs.map((doc) => asShown(doc, tongues))
}

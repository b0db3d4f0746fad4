import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Contact } from '@/src/payload-types'
import type { Asking } from './asking'
import { oneContact, type ContactRead } from './oneContact'

export type ContactToEdit = Pick<
  ContactRead,
  'id' | 'kind' | 'name' | 'channels' | 'listedByName' | 'decides' | 'own'
> & {
  function: Partial<Record<Locale, string | null>>
  competences: string[]
  languages: string[]
  deputy: string | null
  user: string | null
  /** The name, the account and the deputy are shown to the reader: what is not shown is left as it is. */
  namesOpen: boolean
}

/** A contact that the asker may write, with its function in the three languages, none filled in from another. */
export async function contactToEdit(asking: Asking, id: string): Promise<ContactToEdit | null> {
  const read = await oneContact(asking, id)
  if (!read?.keeps) return null
  const { payload, user } = asking
  const { docs } = await payloadAs(payload, user, { locale: 'all' as never }).find({
    collection: 'contacts',
    where: { id: { equals: id } },
    select: { function: true, competences: true, languages: true, deputy: true, user: true },
    limit: 1,
    depth: 0,
  })
  const [doc] = docs as unknown as (Omit<Contact, 'function'> & Pick<ContactToEdit, 'function'>)[]
  if (!doc) return null
  const { kind, name, channels, listedByName, decides, own } = read
  return {
    ...{ id, kind, name, channels, listedByName, decides, own },
    function: doc.function,
    competences: (doc.competences ?? []).flatMap((need) => idOf(need) ?? []),
    languages: doc.languages ?? [],
    deputy: idOf(doc.deputy),
    user: idOf(doc.user),
    namesOpen: decides || own || listedByName || name !== null,
  }
}

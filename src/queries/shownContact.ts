import type { ContactChannel, ContactKind, Visibility } from '@/src/codes/contacts'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Actor, Contact } from '@/src/payload-types'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'

/** A channel as it stands for the reader: its value never, it is read on the contact's own page. */
export type ShownChannel = {
  id: string
  kind: ContactChannel
  visibility: Visibility
  open: boolean
}
/** A contact as a line of a list says it. `name` only where the reader may know it. */
export type ShownContact = {
  id: string
  kind: ContactKind
  name: string | null
  function: string
  /** The language of the function, where it is not the reader's. */
  tongue: Locale | null
  actor: { id: string; name: string; slug: string }
  channels: ShownChannel[]
}

/** Without a value: going through a list reads nobody's number. */
export const lineOfContact = {
  actor: true,
  kind: true,
  name: true,
  function: true,
  channels: { kind: true, visibility: true, open: true },
} as const

/** These contacts, by id; those that are gone are not there. */
export async function shownContacts(
  asking: Asking,
  ids: readonly string[],
): Promise<Map<string, ShownContact>> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const [docs, tongues] = await Promise.all([
    byHundreds(ids, (some) =>
      as.find({
        collection: 'contacts',
        where: { id: { in: some } },
        select: lineOfContact,
        limit: 100,
        depth: 1,
      }),
    ),
    tonguesOf(asking, ids),
  ])
  return new Map(docs.map((doc) => [doc.id, asShown(doc, tongues)]))
}

type Line = Pick<Contact, 'id' | 'actor' | 'kind' | 'name' | 'function' | 'channels'>

export function asShown(
  { id, actor, kind, name, function: does, channels }: Line,
  tongues: Map<string, Locale>,
): ShownContact {
  const { name: operator = '', slug = '' } = typeof actor === 'object' ? actor : ({} as Actor)
  return {
    id,
    kind,
    name: name ?? null,
    function: does ?? '',
    tongue: tongues.get(id) ?? null,
    actor: { id: idOf(actor) ?? '', name: operator, slug },
    channels: (channels ?? []).map((row) => ({
      id: row.id ?? '',
      kind: row.kind,
      visibility: row.visibility,
      open: Boolean(row.open),
    })),
  }
}

/** In which language the function of each is read, where the reader's own is missing: then it is French that stands in. */
export async function tonguesOf(
  { payload, user, locale }: Asking,
  ids: readonly string[],
): Promise<Map<string, Locale>> {
  const as = payloadAs(payload, user, { locale: 'all' as never })
  const docs = await byHundreds(ids, (some) =>
    as.find({
      collection: 'contacts',
      where: { id: { in: some } },
      select: { function: true },
      limit: 100,
      depth: 0,
    }),
  )
  const isWritten = (text: unknown) => Boolean((text as Partial<Record<Locale, string>>)?.[locale])
  return new Map(
    docs.flatMap(({ id, function: text }): [string, Locale][] =>
      isWritten(text) ? [] : [[id, 'fr']],
    ),
  )
}

import type { Where } from 'payload'
import { payloadAs } from '@/src/payloadAs'
import type { Contact, Need } from '@/src/payload-types'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'
import { everyDoc } from './everyDoc'
import { allOf, knownNeeds, type NeedFamily } from './knownNeeds'
import { asShown, lineOfContact, tonguesOf, type ShownContact } from './shownContact'

/** `need` and `operator` by id. */
export type ContactFilter = { need?: string; language?: string; operator?: string }
export type ListedContact = ShownContact & {
  competences: string[]
  languages: string[]
  /** Addresses that every member may write to. */
  mailboxes: string[]
}
export type Directory = {
  families: NeedFamily[]
  operators: { id: string; name: string; slug: string; contacts: ListedContact[] }[]
  total: number
}

/** Whom can one reach, operator by operator? The head of a family of needs stands for the whole of it. */
export async function contactDirectory(asking: Asking, filter: ContactFilter): Promise<Directory> {
  const families = await knownNeeds(asking)
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc((page) =>
    as.find({
      collection: 'contacts',
      where: { and: askedFor(filter, families) },
      select: { ...lineOfContact, competences: true, languages: true },
      sort: 'id',
      limit: 100,
      page,
      depth: 1,
    }),
  )
  const tongues = await tonguesOf(
    asking,
    docs.map(({ id }) => id),
  )
  const shown = docs.map((doc) => ({ doc, line: asShown(doc, tongues) }))
  const mailboxes = await openMailboxes(
    asking,
    shown.map(({ line }) => line),
  )
  return {
    families,
    total: docs.length,
    operators: byOperator(
      shown.map(({ doc, line }) => ({
        ...line,
        competences: (doc.competences ?? []).map((need) => (need as Need).label ?? ''),
        languages: doc.languages ?? [],
        mailboxes: mailboxes.get(line.id) ?? [],
      })),
      locale,
    ),
  }
}

function askedFor({ need, language, operator }: ContactFilter, families: NeedFamily[]): Where[] {
  const asked = allOf(families).find(({ id }) => id === need)
  const family = families.find(({ head }) => head.id === asked?.id)
  const needs = family ? [family.head, ...family.below] : asked ? [asked] : []
  return [
    ...(need ? [{ competences: { in: needs.map(({ id }) => id) } }] : []),
    ...(language ? [{ languages: { in: [language] } }] : []),
    ...(operator ? [{ actor: { equals: operator } }] : []),
  ]
}

/**
 * Shared mailboxes that any member sees. Where the reader holds something by a grant, the value stays on the contact's own
 * page: looking at a list is no reading of it.
 */
async function openMailboxes(
  { payload, user, locale }: Asking,
  contacts: readonly ShownContact[],
): Promise<Map<string, string[]>> {
  const ids = contacts
    .filter(
      ({ channels }) =>
        channels.some(({ kind, open }) => open && kind === 'shared-mailbox') &&
        channels.every(({ open, visibility }) => !open || visibility === 'members'),
    )
    .map(({ id }) => id)
  const as = payloadAs(payload, user, { locale })
  const docs = await byHundreds<Pick<Contact, 'id' | 'channels'>>(ids, (some) =>
    as.find({
      collection: 'contacts',
      where: { id: { in: some } },
      select: { channels: true },
      limit: 100,
      depth: 0,
    }),
  )
  return new Map(
    docs.map(({ id, channels }) => [
      id,
      (channels ?? []).flatMap(({ kind, value }) =>
        kind === 'shared-mailbox' && value ? [value] : [],
      ),
    ]),
  )
}

function byOperator(contacts: ListedContact[], locale: string): Directory['operators'] {
  const { compare } = new Intl.Collator(locale)
  const operators = new Map<string, Directory['operators'][number]>()
  for (const one of contacts.toSorted((a, b) => compare(a.function, b.function))) {
    const known = operators.get(one.actor.id) ?? { ...one.actor, contacts: [] }
    known.contacts.push(one)
    operators.set(one.actor.id, known)
  }
  return [...operators.values()].sort((a, b) => compare(a.name, b.name))
}

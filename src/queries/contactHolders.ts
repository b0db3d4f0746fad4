import type { CollectionSlug } from 'payload'
import type { Holder } from '@/src/contacts/holders'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { ContactGrant } from '@/src/payload-types'
import { askDoor } from './askDoor'
import type { Asking } from './asking'
import { byHundreds } from './byHundreds'
import { shownContacts, type ShownContact } from './shownContact'

export type HolderSeen = {
  grant: string
  rev: number
  who: { name: string | null; actor: string }
  channels: string[]
  why: { purpose: string } | { referral: string }
  since: Date
  until: Date | null
  lastReadAt: Date | null
}
export type HeldOf = { contact: ShownContact; holders: HolderSeen[] }

/** Who holds channels of the contacts on which the asker decides, and why? Contact by contact. */
export async function contactHolders(asking: Asking): Promise<HeldOf[]> {
  const door = { collection: 'contacts', path: '/mine/holders' } as const
  const { holders } = await askDoor<{ holders: Holder[] }>(asking, door)
  const grants = await grantsOf(
    asking,
    holders.map(({ grant }) => grant),
  )
  const [contacts, purposes, references] = await Promise.all([
    shownContacts(
      asking,
      holders.map(({ contact }) => contact),
    ),
    textsOf(
      asking,
      'contact-requests',
      [...grants.values()].flatMap((one) => idOf(one.request) ?? []),
    ),
    textsOf(
      asking,
      'referrals',
      [...grants.values()].flatMap((one) => idOf(one.referral) ?? []),
    ),
  ])
  return [...contacts.values()].flatMap((contact) => {
    const ofIt = holders.filter((one) => one.contact === contact.id)
    const seen = ofIt.flatMap((one) => {
      const grant = grants.get(one.grant)
      return grant ? holderSeen(one, grant, purposes, references) : []
    })
    return seen.length ? { contact, holders: seen } : []
  })
}

type Texts = Map<string, string>

function holderSeen(
  one: Holder,
  grant: ContactGrant,
  purposes: Texts,
  references: Texts,
): HolderSeen {
  const { request, referral, holder, rev } = grant
  return {
    grant: one.grant,
    rev: rev ?? 1,
    who: { name: nameOf(holder?.user), actor: nameOf(holder?.actor) ?? '' },
    channels: one.channels,
    why: request
      ? { purpose: purposes.get(idOf(request) ?? '') ?? '' }
      : { referral: references.get(idOf(referral) ?? '') ?? '' },
    since: new Date(one.since),
    until: one.until ? new Date(one.until) : null,
    lastReadAt: one.lastReadAt ? new Date(one.lastReadAt) : null,
  }
}

async function grantsOf(
  { payload, user, locale }: Asking,
  ids: readonly string[],
): Promise<Map<string, ContactGrant>> {
  const as = payloadAs(payload, user, { locale })
  const docs = await byHundreds(ids, (some) =>
    as.find({ collection: 'contact-grants', where: { id: { in: some } }, limit: 100, depth: 1 }),
  )
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const said = { 'contact-requests': 'purpose', referrals: 'reference' } as const

/** The purpose of a request, the reference of a referral: where the asker may read it. */
async function textsOf(
  { payload, user, locale }: Asking,
  collection: keyof typeof said & CollectionSlug,
  ids: readonly string[],
): Promise<Texts> {
  const as = payloadAs(payload, user, { locale })
  const docs = await byHundreds(ids, async (some) => {
    const found = await as.find({
      collection,
      where: { id: { in: some } },
      select: { [said[collection]]: true },
      limit: 100,
      depth: 0,
      disableErrors: true,
    })
    return found as unknown as { docs: Record<string, string>[] }
  })
  return new Map(docs.map((doc) => [doc.id ?? '', doc[said[collection]] ?? '']))
}

const nameOf = (side: unknown): string | null =>
  (side as { name?: string } | null | undefined)?.name ?? null

import { NotFound, type PayloadHandler, type PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { Locale } from '@/src/codes/languages'
import { vcardOf, vcardVersions, type Card, type VcardVersion } from '@/src/contacts/vcard'
import { refusalIn, refused } from '@/src/errors'
import { idOf } from '@/src/idOf'
import { inLanguageOf, languageOf } from '@/src/i18n/ofRequest'
import { payloadAs } from '@/src/payloadAs'
import type { Contact, ContactGrant, User } from '@/src/payload-types'

/** `GET /api/contacts/:id/vcard?version=4.0|3.0`: what this reader may see, for the address book. */
export const answerVcard: PayloadHandler = async (req) => {
  if (!asker(req)) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
  const contact = await readableContact(req, languageOf(req))
  const version = req.searchParams.get('version') ?? '4.0'
  if (!isVersion(version))
    throw refused(400, 'unknown-version', inLanguageOf(req).contacts.unknownVersion)
  const card = cardOf(contact, await changedFor(req, contact))
  return new Response(vcardOf(card, version), {
    headers: {
      'Content-Type': `text/vcard; charset=utf-8; version=${version}`,
      'Content-Disposition': `attachment; filename="${contact.id}.vcf"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const isVersion = (said: string): said is VcardVersion =>
  (vcardVersions as readonly string[]).includes(said)

/** Who may not read it is not told that it exists. */
async function readableContact(req: PayloadRequest, locale: Locale): Promise<Contact> {
  try {
    return await payloadAs(req.payload, req.user as User, { locale }).findByID({
      collection: 'contacts',
      id: String(req.routeParams?.id ?? ''),
      depth: 1,
    })
  } catch (fault) {
    if (refusalIn(fault)) throw new NotFound(req.t)
    throw fault
  }
}

/** An address book takes a card anew by its date: what a grant opened, or its end closed, makes it another card. */
async function changedFor(req: PayloadRequest, contact: Contact): Promise<string> {
  const grants = await grantsEverHeld(req, contact.id)
  return [contact, ...grants].map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b))
}

/** By this reader, or by their operator as a whole; those that are over too. */
async function grantsEverHeld(req: PayloadRequest, contact: string): Promise<ContactGrant[]> {
  const who = asker(req)
  if (!who?.actor) return []
  const { docs } = await req.payload.db.find<ContactGrant>({
    collection: 'contact-grants',
    where: { and: [{ contact: { equals: contact } }, { 'holder.actor': { equals: who.actor } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ holder }) => [null, who.id].includes(idOf(holder?.user)))
}

function cardOf(contact: Contact, changedAt: string): Card {
  const { actor, channels, kind, languages, name } = contact
  return {
    id: contact.id,
    isPerson: kind === 'person',
    name: name ?? null,
    function: contact.function ?? '',
    operator: typeof actor === 'object' ? actor.name : '',
    languages: languages ?? [],
    channels: (channels ?? []).flatMap(({ kind, open, value }) =>
      open && value ? [{ kind, value }] : [],
    ),
    changedAt,
  }
}

import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { MailFacts, MailKind } from '@/src/codes/mail'
import { withoutControls } from '@/src/contacts/plainText'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { systemOf } from '@/src/payloadAs'
import type {
  Actor,
  Contact,
  ContactGrant,
  ContactRequest,
  Outbox,
  User,
} from '@/src/payload-types'

type Side = { actor?: unknown; user?: unknown } | null | undefined

/** What a mail about contacts says: who asks or holds, which function of which operator, what for. Never a value, and no name of the contact. */
export async function contactFacts(payload: Payload, mail: Outbox): Promise<MailFacts> {
  const language: Locale = mail.language ?? 'fr'
  const [slug = '', id = ''] = (mail.about ?? '').split(':')
  const row =
    slug === 'contact-requests'
      ? await found<ContactRequest>(payload, 'contact-requests', id)
      : await found<ContactGrant>(payload, 'contact-grants', id)
  const side = row && 'requester' in row ? row.requester : (row as ContactGrant | null)?.holder
  const contact = idOf(row?.contact)
  return {
    reference: '',
    requester: await nameOfSide(payload, side),
    owner: await nameOfContact(payload, contact, language),
    purpose: row && 'purpose' in row ? shortened(row.purpose) : '',
    path: pathOf(mail, id, contact, language),
  }
}

function pathOf(
  { kind }: { kind: MailKind },
  id: string,
  contact: string | null,
  language: Locale,
): string {
  if (kind === 'contact-asked' || kind === 'remind-contact-request')
    return paths.contactRequest(language, id)
  if (kind === 'contact-grant-ending') return paths.contactHolders(language)
  return contact ? paths.contact(language, contact) : paths.contacts(language)
}

async function nameOfSide(payload: Payload, side: Side): Promise<string> {
  const user = await found<User>(payload, 'users', idOf(side?.user))
  const actor = await found<Actor>(payload, 'actors', idOf(side?.actor))
  return within(user?.name, actor?.name)
}

async function nameOfContact(payload: Payload, id: string | null, locale: Locale): Promise<string> {
  if (!id) return ''
  const contact: Contact | null = await systemOf(payload).findByID({
    collection: 'contacts',
    id,
    depth: 1,
    locale,
    disableErrors: true,
  })
  const actor = contact?.actor as Actor | undefined
  return within(contact?.function, actor?.name)
}

/** In a sentence a comma would need another: Yassine Amrani (hub.brussels). */
function within(who: string | null | undefined, actor: string | undefined): string {
  const [name, at] = [oneLine(who), oneLine(actor)]
  return name && at ? `${name} (${at})` : name || at
}

async function found<T>(
  payload: Payload,
  collection: 'users' | 'actors' | 'contact-requests' | 'contact-grants',
  id: string | null,
): Promise<T | null> {
  if (!id) return null
  const req = { payload, context: {} } as PayloadRequest
  return (await payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as T | null
}

const longest = 300
const shortened = (text: string): string => {
  const line = oneLine(text)
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** What somebody wrote must not add a line to the head of a mail. */
const oneLine = (text: string | null | undefined): string =>
  withoutControls((text ?? '').replace(/\s+/g, ' ')).trim()

import {
  Forbidden,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { withoutControls } from '@/src/contacts/plainText'
import { now } from '@/src/clocks/now'
import { grantedTo } from '@/src/codes/contacts'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { idOf } from '@/src/idOf'
import type { Contact } from '@/src/payload-types'
import { contactFaults, isListOfIds } from '@/src/workflows/contacts'
import { absent, type Fault } from '@/src/workflows/stepFields'
import { actingMember, wrongBody } from '../refusals'

/** A member asks for channels of a contact, and says what for; their operator has one request at a time for it. */
export const openRequest: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const who = actingMember(req)
  if (!who.actor) throw new Forbidden(req.t)
  const contact = await contactAsked(req, data.contact)
  const faults = faultsOf(data, contact)
  if (faults.length) throw wrongBody(req, 'contact-requests', faults)
  const asked = { contact: idOf(data.contact) ?? '', actor: who.actor }
  if (await isPending(req, asked))
    throw refused(409, 'pending-request', inLanguageOf(req).contacts.pendingRequest)
  return {
    ...data,
    contact: asked.contact,
    channels: [...new Set(data.channels as string[])],
    purpose: cleanLines(String(data.purpose)),
    to: data.to ?? 'person',
    requester: { actor: who.actor, user: who.id },
    status: 'requested',
    rev: 1,
    // MongoDB leaves out what was never written, SQLite answers null: both answer null
    until: absent(data.until) ? null : (data.until as unknown),
    statusReason: { text: null },
    answeredAt: null,
    createdAt: now().toISOString(),
  }
}

/** Lines stay lines; other control characters go. */
const cleanLines = (text: string) => text.split(/\r?\n/).map(withoutControls).join('\n').trim()

const contactAsked = async (req: PayloadRequest, said: unknown): Promise<Contact | null> => {
  const id = idOf(said)
  const where = { id: { equals: id } }
  return id ? req.payload.db.findOne<Contact>({ collection: 'contacts', where, req }) : null
}

function faultsOf(data: Record<string, unknown>, contact: Contact | null): Fault[] {
  const { contact: said, channels, purpose, to } = data
  const faults: Fault[] = []
  const wrong = (path: string, problem: Fault['problem']) => faults.push({ path, problem })
  if (absent(said)) wrong('contact', 'missing')
  else if (!contact) wrong('contact', 'unknown')
  const known = new Set(contact?.channels?.map(({ id }) => id))
  if (absent(channels) || (Array.isArray(channels) && !channels.length))
    wrong('channels', 'missing')
  else if (!isListOfIds(channels)) wrong('channels', 'malformed')
  else if (contact && channels.some((id) => !known.has(id))) wrong('channels', 'unknown')
  if (absent(purpose)) wrong('purpose', 'missing')
  else if (typeof purpose !== 'string') wrong('purpose', 'malformed')
  else if (!cleanLines(purpose)) wrong('purpose', 'missing')
  faults.push(...contactFaults(['until'], data, now()))
  if (!absent(to) && !(grantedTo as readonly unknown[]).includes(to)) wrong('to', 'unknown')
  return faults
}

/** Of two at once one is second: SQLite writes one after the other, and on MongoDB they meet at the head of the record. */
async function isPending(
  req: PayloadRequest,
  { contact, actor }: { contact: string; actor: string },
): Promise<boolean> {
  const where: Where = {
    and: [
      { contact: { equals: contact } },
      { 'requester.actor': { equals: actor } },
      { status: { equals: 'requested' } },
    ],
  }
  return (await req.payload.db.count({ collection: 'contact-requests', where, req })).totalDocs > 0
}

import {
  aMember,
  aNeed,
  anActor,
  aService,
  oneOfUs,
  somebody,
  type Person,
} from '@/tests/support/people'
import type { Answer, Answered, Doc, Relais } from '@/tests/support/relais'

/** Two operators that share contacts, a third that has no part in it, and the platform's people. */
export async function aDirectory(relais: Relais) {
  const desk = await anActor(relais, { name: 'Desk' })
  const bank = await anActor(relais, { name: 'Bank', kind: 'finance' })
  const third = await anActor(relais, { name: 'Third', kind: 'legal' })
  const court = await anActor(relais, { name: 'Court', kind: 'legal', receives: 'sheet' })
  const need = await aNeed(relais, `need-${Math.random().toString(36).slice(2, 8)}`)
  await aService(bank, { needs: [need] })
  return {
    relais,
    operators: { desk, bank, third, court },
    need,
    /** Whose contact it is, their manager, and a colleague without a part in it. */
    sophie: await aMember(bank, 'intake'),
    manager: await aMember(bank, 'manager'),
    colleague: await aMember(bank, 'intake'),
    /** Who asks, and a colleague of theirs. */
    karim: await aMember(desk, 'referrer'),
    nadia: await aMember(desk, 'referrer'),
    outsider: await aMember(third, 'referrer', 'intake', 'manager'),
    clerk: await aMember(court, 'intake'),
    coordinator: await oneOfUs(relais, 'coordinator'),
    administrator: await oneOfUs(relais, 'administrator'),
    guest: await somebody(relais, { actor: null, roles: ['guest'], functions: [] }),
  }
}
export type Directory = Awaited<ReturnType<typeof aDirectory>>

type Row = { id: string; kind: string; visibility: string; value?: string | null; open: boolean }
export type ContactDoc = Doc & { channels: Row[] }

export const canaries = {
  name: 'Zqname Hostile',
  'shared-mailbox': 'zqshared@bank.example.org',
  email: 'zqemail@bank.example.org',
  phone: '+3225550001',
  mobile: '+32470550002',
  direct: '+3225550003',
}
export const channelKinds = ['shared-mailbox', 'email', 'phone', 'mobile', 'direct'] as const

/** Sophie's own contact: every channel on request. */
export async function aContact(
  { sophie }: { sophie: Person },
  more: Record<string, unknown> = {},
): Promise<ContactDoc> {
  const channels = channelKinds.map((kind) => ({ kind, value: canaries[kind] }))
  const body = { kind: 'person', name: canaries.name, function: 'Crédit', channels, ...more }
  return made(await sophie.post('/contacts', body)).doc as ContactDoc
}

export const channelsOf = (contact: ContactDoc, ...kinds: string[]): string[] =>
  contact.channels.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)

export async function aRequest(
  by: Person,
  contact: ContactDoc,
  more: Record<string, unknown> = {},
): Promise<Doc> {
  const body = {
    contact: contact.id,
    channels: channelsOf(contact, 'mobile'),
    purpose: 'A hearing tomorrow.',
    ...more,
  }
  return made(await by.post('/contact-requests', body)).doc
}

/** Asked and granted; the grant, as who decides reads it. */
export async function aGrant(
  by: Person,
  decider: Person,
  contact: ContactDoc,
  more: Record<string, unknown> = {},
): Promise<Doc> {
  const { id, rev } = await aRequest(by, contact, more)
  const answer = await decider.patch(`/contact-requests/${id}`, { step: 'grant', rev })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return grantOf(decider, id)
}

export async function grantOf(reader: Person, request: string): Promise<Doc> {
  const { body } = await reader.get(`/contact-grants?where[request][equals]=${request}&depth=0`)
  const [grant] = body.docs
  if (!grant) throw new Error('no grant')
  return grant
}

export function made({ status, body }: Answer<Answered>): Answered {
  if (status === 201) return body
  throw new Error(`${status} ${JSON.stringify(body?.errors ?? body)}`)
}

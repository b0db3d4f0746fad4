import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '@/src/clocks/brussels'
import { now, toldAt } from '@/src/clocks/now'
import { contactCounts } from '@/src/queries/contactCounts'
import { contactDirectory } from '@/src/queries/contactDirectory'
import { contactHolders } from '@/src/queries/contactHolders'
import { oneContactRequest, pendingRequests, requestsFor } from '@/src/queries/contactRequests'
import { contactToEdit } from '@/src/queries/contactToEdit'
import { decidedContacts } from '@/src/queries/decidedContacts'
import { heldContacts } from '@/src/queries/heldContacts'
import { oneContact } from '@/src/queries/oneContact'
import { openedBy } from '@/src/queries/openedBy'
import { systemOf } from '@/src/payloadAs'
import {
  aContact,
  aDirectory,
  aGrant,
  aRequest,
  canaries,
  channelsOf,
  type ContactDoc,
  type Directory,
} from '@/tests/contacts/world'
import type { Person } from '@/tests/support/people'
import { aReferral } from '@/tests/support/referral'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
let world: Directory
let contact: ContactDoc
const asking = async ({ id }: Person) => {
  const user = await systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })
  return {
    payload: relais.payload,
    user: { ...user, collection: 'users' } as TypedUser,
    locale: 'fr' as const,
  }
}
const lastRead = async () =>
  (await contactHolders(await asking(world.sophie)))[0]?.holders[0]?.lastReadAt

beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
  contact = await aContact(world)
  const channels = channelsOf(contact, 'mobile', 'shared-mailbox')
  await aGrant(world.karim, world.sophie, contact, { channels })
})
afterAll(() => relais.close())

test('the directory tells that a line is open, and neither gives nor reads it', async () => {
  const list = await contactDirectory(await asking(world.karim), {})
  const text = JSON.stringify(list)
  for (const kind of ['mobile', 'direct', 'phone', 'email', 'shared-mailbox'] as const)
    expect(text).not.toContain(canaries[kind])
  const [line] = list.operators.flatMap(({ contacts }) => contacts)
  expect(line?.channels.filter(({ open }) => open).map(({ kind }) => kind)).toEqual([
    'shared-mailbox',
    'mobile',
  ])
  expect(await lastRead()).toBeNull()
})

test('who has no grant reads no name in the directory', async () => {
  const text = JSON.stringify(await contactDirectory(await asking(world.outsider), {}))
  expect(text).not.toContain(canaries.name)
})

test('the page of a contact gives what was granted, and its person knows that it was read', async () => {
  const read = await oneContact(await asking(world.karim), contact.id)
  const values = read?.channels.flatMap(({ value }) => value ?? [])
  expect(values).toEqual([canaries['shared-mailbox'], canaries.mobile])
  expect(read).toMatchObject({ name: canaries.name, decides: false, own: false, keeps: false })
  expect(await lastRead()).toBeInstanceOf(Date)
})

test('what was entrusted is listed to its holder alone, with its end', async () => {
  const held = await heldContacts(await asking(world.karim))
  expect(held).toHaveLength(1)
  expect(held[0]).toMatchObject({ toPerson: true, until: expect.any(Date) as Date })
  expect(await heldContacts(await asking(world.nadia))).toEqual([])
})

test('a manager keeps the card of a person up to date, and decides nothing on it', async () => {
  const manager = await asking(world.manager)
  expect((await decidedContacts(manager)).decided.has(contact.id)).toBe(false)
  expect(await contactToEdit(manager, contact.id)).toMatchObject({ name: null, namesOpen: false })
  expect(await contactToEdit(await asking(world.colleague), contact.id)).toBeNull()
})

test('a pending request waits for the person, and is on its way for those who asked', async () => {
  const { id } = await aRequest(world.outsider, contact)
  const waiting = async (who: Person) => {
    const { forMe, ours } = await pendingRequests(await asking(who))
    return [forMe.length, ours.length]
  }
  expect(await waiting(world.sophie)).toEqual([1, 0])
  expect(await waiting(world.outsider)).toEqual([0, 1])
  expect(await waiting(world.manager)).toEqual([0, 0])
  expect(await oneContactRequest(await asking(world.karim), id)).toBeNull()
})

test('coordination counts, and nobody else does', async () => {
  expect(await contactCounts(await asking(world.coordinator))).toEqual({
    waiting: 1,
    granted: 1,
    answered: 1,
    expired: 0,
    active: 1,
  })
  expect(await contactCounts(await asking(world.manager))).toBeNull()
})

test('a request says that what was granted was taken back, or has run out', async () => {
  const other = await aContact(world)
  const channels = channelsOf(other, 'mobile')
  const ends = async () => {
    const [last] = await requestsFor(await asking(world.karim), other.id)
    return last && { status: last.status, how: last.given?.ended?.how }
  }
  const grant = await aGrant(world.karim, world.sophie, other, { channels })
  expect(await ends()).toEqual({ status: 'granted', how: undefined })
  await toldAt(new Date(now().getTime() + 400 * DAY), async () =>
    expect(await ends()).toEqual({ status: 'granted', how: 'expired' }),
  )
  const taken = await world.sophie.patch(`/contact-grants/${grant.id}`, { step: 'revoke', rev: 1 })
  expect(taken.status).toBe(200)
  expect(await ends()).toEqual({ status: 'granted', how: 'revoked' })
})

test('a request says what was given, where that is less than was asked', async () => {
  const other = await aContact(world)
  const [mobile = '', email = ''] = channelsOf(other, 'mobile', 'email')
  const { id, rev } = await aRequest(world.karim, other, { channels: [mobile, email] })
  const until = new Date(now().getTime() + 30 * DAY)
  const answer = { step: 'grant', rev, channels: [email], until: until.toISOString() }
  expect((await world.sophie.patch(`/contact-requests/${id}`, answer)).status).toBe(200)
  for (const reader of [world.karim, world.sophie]) {
    const request = await oneContactRequest(await asking(reader), id)
    expect(request).toMatchObject({ channels: expect.arrayContaining([mobile, email]) as string[] })
    expect(request?.given).toEqual({ channels: [email], until, ended: null })
  }
})

test('a referral that was accepted tells whom to call, on the other side alone', async () => {
  const { karim, sophie, nadia, outsider, need } = world
  const referral = await aReferral({ from: karim, to: sophie, need }).received()
  const opened = async (who: Person) =>
    (await openedBy(await asking(who), referral.id)).map(({ contact: { id }, channels }) => [
      id,
      ...channels.flatMap(({ value }) => value ?? []),
    ])
  expect(await opened(nadia)).toEqual([])
  await referral.take(sophie, 'accept')
  const { phone, email, 'shared-mailbox': mailbox } = canaries
  expect(await opened(nadia)).toContainEqual([contact.id, mailbox, email, phone])
  expect(await opened(sophie)).toEqual([])
  expect(await opened(outsider)).toEqual([])
})

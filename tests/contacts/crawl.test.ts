import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '@/src/clocks/brussels'
import { toldAt } from '@/src/clocks/now'
import { factsOf } from '@/src/outbox/facts'
import { letterOf } from '@/src/outbox/letter'
import type { ContactGrant, Outbox } from '@/src/payload-types'
import { systemOf } from '@/src/payloadAs'
import type { Person } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'
import {
  aContact,
  aDirectory,
  aGrant,
  canaries,
  channelsOf,
  type ContactDoc,
  type Directory,
} from './world'

let relais: Relais
let world: Directory
let contact: ContactDoc
let practice: string
const grants: ContactGrant[] = []

beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
  contact = await aContact(world)
  practice = await aPractice()
})
afterAll(() => relais.close())

/** A practice that names the contact, published for all members. */
async function aPractice(): Promise<string> {
  const { docs } = await systemOf(relais.payload).find({ collection: 'contacts', limit: 1 })
  const made = await relais.payload.db.create({
    collection: 'good-practices',
    data: {
      id: randomUUID(),
      form: 'practice',
      title: { fr: 'Une pratique' },
      original: 'fr',
      contact: docs[0]?.id,
      actor: world.operators.bank.id,
      authors: [world.sophie.id],
      audience: 'members',
      status: 'published',
      _status: 'published',
      rev: 1,
    },
  })
  return String(made.id)
}

type Canary = keyof typeof canaries
const everything = Object.keys(canaries) as Canary[]

/** Every way in which a contact, or what speaks of one, is answered. */
function ways(): string[] {
  const one = `/contacts/${contact.id}`
  const rows = grants.flatMap(({ id, request }) => [
    `/contact-grants/${id}?depth=2`,
    `/contact-grants/${id}/steps`,
    `/contact-requests/${String(request)}?depth=2`,
    `/contact-requests/${String(request)}/steps`,
  ])
  return [
    '/contacts',
    '/contacts?depth=2&limit=0&pagination=false',
    '/contacts?where[kind][equals]=person&sort=-createdAt&depth=0',
    '/contacts?locale=all&depth=2',
    '/contacts?select[channels][value]=true',
    '/contacts?select[channels]=true&select[name]=true',
    '/contacts?select[id]=false&draft=true&trash=true',
    '/contacts?joins[related][limit]=10',
    '/contacts?populate[users][email]=true&populate[contacts][channels]=true&depth=2',
    '/contacts/count',
    `/contacts/count?where[id][equals]=${contact.id}`,
    '/contacts/mine/holders',
    one,
    `${one}?depth=2&locale=all`,
    `${one}?select[channels][value]=true&select[channels][id]=true`,
    `${one}?select[function]=true`,
    `${one}/vcard?version=4.0`,
    `${one}/vcard?version=3.0`,
    '/contact-requests?depth=2&limit=100',
    '/contact-requests/count',
    '/contact-grants?depth=2&limit=100&sort=-until',
    '/contact-grants/count',
    `/good-practices/${practice}?depth=2`,
    '/good-practices?depth=2&populate[contacts][channels]=true&populate[contacts][name]=true',
    '/good-practices/versions?depth=2',
    `/actors/${world.operators.bank.id}?depth=2`,
    '/users?depth=2&limit=100',
    '/audit-events?limit=100&depth=2',
    '/outbox?limit=100&depth=2',
    '/access',
    ...rows,
  ]
}

const readers = (): Record<string, Person | null> => ({
  'signed out': null,
  guest: world.guest,
  administrator: world.administrator,
  coordinator: world.coordinator,
  manager: world.manager,
  colleague: world.colleague,
  outsider: world.outsider,
  clerk: world.clerk,
  nadia: world.nadia,
  karim: world.karim,
  sophie: world.sophie,
})

/** What each reader found in all answers together. */
async function found(): Promise<Record<string, Canary[]>> {
  const seen: Record<string, Canary[]> = {}
  for (const [name, person] of Object.entries(readers())) {
    let said = ''
    for (const address of ways()) {
      const answer = await relais.api('GET', address, { token: person?.token })
      if (answer.status >= 500) throw new Error(`${name} ${address}: ${answer.status}`)
      said += unfolded(answer.text)
    }
    seen[name] = everything.filter((canary) => said.includes(canaries[canary]))
  }
  return seen
}
const unfolded = (text: string) => text.replace(/\r\n /g, '')

const nobodyBut = (more: Record<string, Canary[]> = {}) => ({
  ...Object.fromEntries(Object.keys(readers()).map((name) => [name, []])),
  sophie: everything,
  ...more,
})
const give = async (by: Person, ...kinds: string[]) => {
  const channels = channelsOf(contact, ...kinds)
  const to = kinds.includes('direct') ? 'operator' : 'person'
  const grant = await aGrant(by, world.sophie, contact, { channels, to })
  grants.push(grant as never as ContactGrant)
  return grant
}

describe('a canary in each channel, as everybody, through every door', () => {
  test('before a grant: to its person alone', async () => {
    expect(await found()).toEqual(nobodyBut())
  }, 120_000)

  test('while granted to a person: what was granted, and the name, to that person', async () => {
    await give(world.karim, 'phone', 'mobile')
    expect(await found()).toEqual(nobodyBut({ karim: ['name', 'phone', 'mobile'] }))
    // through the practice too, so that its silence to the others says something
    const { text } = await world.karim.get(`/good-practices/${practice}?depth=2`)
    expect(text).toContain(canaries.mobile)
  }, 120_000)

  test('while granted to an operator too: to those who work there', async () => {
    await give(world.nadia, 'direct')
    expect(await found()).toEqual(
      nobodyBut({ karim: ['name', 'phone', 'mobile', 'direct'], nadia: ['name', 'direct'] }),
    )
  }, 120_000)

  test('after twelve months, before any clock has passed: to its person alone', async () => {
    const later = new Date(Date.now() + 370 * DAY)
    expect(await toldAt(later, found)).toEqual(nobodyBut())
  }, 120_000)

  test('after they are taken back: to its person alone', async () => {
    for (const { id } of grants)
      await world.sophie.patch(`/contact-grants/${id}`, { step: 'revoke', rev: 1 })
    expect(await found()).toEqual(nobodyBut())
  }, 120_000)

  test('no mail, no event and no row of sharing holds one', async () => {
    const { docs: mails } = await relais.payload.db.find<Outbox>({ collection: 'outbox' })
    expect(mails.length).toBeGreaterThan(3)
    for (const mail of mails) {
      const facts = await factsOf(relais.payload, mail)
      const letter = letterOf(mail.kind, mail.language ?? 'fr', facts, 'https://relais.test')
      const said = JSON.stringify({ mail, letter })
      expect(everything.filter((canary) => said.includes(canaries[canary]))).toEqual([])
    }
    for (const collection of ['audit-events', 'contact-requests', 'contact-grants'] as const) {
      const { docs } = await relais.payload.db.find({ collection, pagination: false, limit: 0 })
      expect(JSON.stringify(docs)).not.toMatch(/zq|Zq|\+32/)
    }
  })
})

describe('the mail to who decides', () => {
  test('says who asks, why, and where to answer', async () => {
    const { docs } = await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      where: { kind: { equals: 'contact-asked' } },
    })
    const [mail] = docs
    if (!mail) throw new Error('no mail')
    expect(mail).toMatchObject({ user: world.sophie.id })
    const facts = await factsOf(relais.payload, mail)
    const { text } = letterOf(mail.kind, 'fr', facts, 'https://relais.test')
    expect(text).toContain('Desk')
    expect(text).toContain('A hearing tomorrow.')
    expect(text).toMatch(/https:\/\/relais\.test\/fr\/contacts\/requests\//)
  })
})

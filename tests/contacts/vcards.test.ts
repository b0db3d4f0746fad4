import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vcardOf, vcardVersions, type Card } from '@/src/contacts/vcard'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aContact, aDirectory, aGrant, canaries, type Directory } from './world'

type Property = [name: string, params: Record<string, unknown>, type: string, value: unknown]
const parsed = (text: string): Property[] => (ICAL.parse(text) as [string, Property[]])[1]
const all = (text: string, name: string) =>
  parsed(text)
    .filter(([found]) => found === name)
    .map(([, , , value]) => value)

const card: Card = {
  id: '7d0f9c1e-0000-4000-8000-000000000001',
  isPerson: true,
  name: 'Sophie',
  function: 'Crédit',
  operator: 'Bank',
  languages: ['fr', 'nl'],
  channels: [{ kind: 'phone', value: '+32 2 555 00 01' }],
  changedAt: '2026-11-20T10:10:10.123Z',
}

const hostile = [
  'A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+666',
  'a;b,c\\d:e"f',
  ']]><script>alert(1)</script>',
  '👩‍⚕️ 🇧🇪 '.repeat(20),
  'שלום \u202Eevil\u202C العربية',
  'a\u0000b\u001bc\u0085d',
  '\\n\\,;;;;',
  `${'x'.repeat(74)}é€😀${'y'.repeat(200)}`,
  '   ',
]

describe('a card parsed back', () => {
  for (const version of vcardVersions)
    test(`says in ${version} what was written, and no line more`, () => {
      for (const text of hostile) {
        const channels = [{ kind: 'mobile', value: text } as const]
        const written = vcardOf({ ...card, name: text, function: text, channels }, version)
        const clean = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').trim()
        const names = parsed(written).map(([name]) => name)
        expect(names.filter((name) => ['fn', 'tel', 'version', 'uid'].includes(name))).toEqual([
          'version',
          'uid',
          'fn',
          'tel',
        ])
        expect(all(written, 'fn')).toEqual([clean || 'Bank'])
        expect(all(written, 'tel')).toEqual([clean])
        expect(all(written, 'n')).toEqual([[clean || 'Bank', '', '', '', '']])
        expect(written.match(/^BEGIN:VCARD/gm)).toHaveLength(1)
        for (const line of written.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75 + 1)
        expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
      }
    })

  test('has one UID whatever the version, and the moment of its last change', () => {
    for (const version of vcardVersions) {
      const written = vcardOf(card, version)
      expect(written).toContain(`\r\nUID:urn:uuid:${card.id}\r\n`)
      expect(written).toContain('REV:20261120T101010Z')
      expect(all(written, 'tel')).toEqual(['+32 2 555 00 01'])
      expect(written.endsWith('END:VCARD\r\n')).toBe(true)
    }
  })
})

describe('at the door', () => {
  let relais: Relais
  let world: Directory
  beforeAll(async () => {
    relais = await createRelais()
    world = await aDirectory(relais)
  })
  afterAll(() => relais.close())

  const cardFor = (token: string | undefined, id: string, query = '') =>
    relais.api('GET', `/contacts/${id}/vcard${query}`, { token })

  test('holds what its reader may see, in the version asked', async () => {
    const contact = await aContact(world)
    const own = await cardFor(world.sophie.token, contact.id, '?version=3.0')
    expect(own.status).toBe(200)
    expect(own.headers.get('content-type')).toMatch(/^text\/vcard/)
    const { text } = own
    expect(text).toContain('VERSION:3.0')
    expect(all(text, 'fn')).toEqual([canaries.name])
    expect(all(text, 'tel')).toEqual([canaries.phone, canaries.mobile, canaries.direct])
    const other = (await cardFor(world.outsider.token, contact.id)).text
    expect(other).toContain('VERSION:4.0')
    expect(all(other, 'fn')).toEqual(['Crédit'])
    expect([...all(other, 'tel'), ...all(other, 'email')]).toEqual([])
    expect(all(text, 'uid')).toEqual(all(other, 'uid'))
  })

  test('is a later card once more of it was granted or taken back, so that an address book takes it', async () => {
    const { karim, sophie } = world
    const contact = await aContact(world)
    const revOf = async () => all((await cardFor(karim.token, contact.id)).text, 'rev')[0] as string
    const before = await revOf()
    await new Promise((passed) => setTimeout(passed, 1100))
    const { id } = await aGrant(karim, sophie, contact)
    const after = await revOf()
    expect(after > before).toBe(true)
    expect(await revOf()).toBe(after)

    // taken back, or an address book would keep what it has
    await new Promise((passed) => setTimeout(passed, 1100))
    expect((await sophie.patch(`/contact-grants/${id}`, { step: 'revoke', rev: 1 })).status).toBe(
      200,
    )
    expect((await revOf()) > after).toBe(true)
  })

  test('is no later card for what was given to a colleague alone', async () => {
    const { karim, nadia, sophie } = world
    const contact = await aContact(world)
    const rev = async () => all((await cardFor(nadia.token, contact.id)).text, 'rev')[0] as string
    const before = await rev()
    await new Promise((passed) => setTimeout(passed, 1100))
    await aGrant(karim, sophie, contact)
    expect(await rev()).toBe(before)
  })

  test('signed out 401, unknown or not readable 404, another version 400', async () => {
    const { id } = await aContact(world)
    expect((await cardFor(undefined, id)).status).toBe(401)
    expect((await cardFor(world.guest.token, id)).status).toBe(404)
    expect((await cardFor(world.karim.token, 'nobody')).status).toBe(404)
    expect((await cardFor(world.karim.token, 'nobody', '?version=2.1')).status).toBe(404)
    for (const version of ['2.1', '4', '', '4.0%0d%0aX'])
      expect((await cardFor(world.karim.token, id, `?version=${version}`)).status).toBe(400)
  })
})

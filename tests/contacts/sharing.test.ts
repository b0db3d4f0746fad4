import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '@/src/clocks/brussels'
import { addBusinessDays } from '@/src/clocks/businessTime'
import { toldAt } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import { tick } from '@/src/tick/tick'
import type { Outbox } from '@/src/payload-types'
import { aMember, type Person } from '@/tests/support/people'
import { aReferral } from '@/tests/support/referral'
import { createRelais, type Doc, type Relais } from '@/tests/support/relais'
import {
  aContact,
  aDirectory,
  aGrant,
  aRequest,
  canaries,
  channelsOf,
  type ContactDoc,
  type Directory,
} from './world'

let relais: Relais
let world: Directory
beforeAll(async () => {
  relais = await createRelais()
  world = await aDirectory(relais)
})
afterAll(() => relais.close())

type Holder = {
  grant: string
  contact: string
  holder: { actor: string; user?: string }
  channels: string[]
  since: string
  until: string | null
  lastReadAt: string | null
}
const holdersOf = async (person: Person, contact?: Doc) =>
  (await person.get<{ holders: Holder[] }>('/contacts/mine/holders')).body.holders.filter(
    (one) => !contact || one.contact === contact.id,
  )
const opensTo = async (person: Person, { id }: Doc) => {
  const { body } = await person.get(`/contacts/${id}`)
  return (body as Doc as ContactDoc).channels.filter(({ open }) => open).map(({ kind }) => kind)
}
const kindsMailed = async (person: Person) => {
  const { docs } = await relais.payload.db.find<Outbox>({
    collection: 'outbox',
    where: { user: { equals: person.id } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  })
  return docs.map(({ kind }) => kind)
}
const write = (collection: 'users' | 'actors', id: string, data: object) =>
  systemOf(relais.payload).update({ collection, id, data })

describe('who holds what', () => {
  test('who decides reads it: in ids, since when, until when, last read when', async () => {
    const { karim, sophie, manager, operators } = world
    const contact = await aContact(world)
    const grant = await aGrant(karim, sophie, contact)
    const [held, ...more] = await holdersOf(sophie, contact)
    expect(more).toEqual([])
    expect(held).toEqual({
      grant: grant.id,
      contact: contact.id,
      holder: { actor: operators.desk.id, user: karim.id },
      channels: channelsOf(contact, 'mobile'),
      since: grant.createdAt,
      until: grant.until,
      lastReadAt: null,
    })
    expect(await holdersOf(manager, contact)).toEqual([])
    expect((await relais.api('GET', '/contacts/mine/holders')).status).toBe(401)
    await karim.get(`/contacts/${contact.id}`)
    const [after] = await holdersOf(sophie, contact)
    expect(Date.parse(after?.lastReadAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const again = (await sophie.get(`/contact-grants/${grant.id}?depth=0`)).body as Doc
    expect(again).toMatchObject({ rev: 1, updatedAt: grant.updatedAt, status: 'active' })
    await sophie.patch(`/contact-grants/${grant.id}`, { step: 'revoke', rev: 1 })
    expect(await holdersOf(sophie, contact)).toEqual([])
  })

  test('reading what a grant opens leaves one event with its ids; any other reading none', async () => {
    const { karim, sophie, outsider } = world
    const contact = await aContact(world)
    const grant = await aGrant(karim, sophie, contact)
    const events = async () =>
      (
        await relais.payload.db.find<{ id: string; ids: string[]; by: { user: string } }>({
          collection: 'audit-events',
          where: { action: { equals: 'contact.read' } },
          pagination: false,
          limit: 0,
        })
      ).docs.filter(({ ids }) => ids.includes(contact.id))
    await outsider.get(`/contacts/${contact.id}`)
    await sophie.get(`/contacts/${contact.id}`)
    await karim.get(`/contacts/${contact.id}?select[function]=true`)
    await karim.get('/contacts/count')
    expect(await events()).toEqual([])
    await karim.get('/contacts?limit=100')
    const [event, ...more] = await events()
    expect(more).toEqual([])
    expect(event?.ids).toContain(grant.id)
    expect(event?.by.user).toBe(karim.id)
  })

  test('the holder is told that it is taken back, and asked to delete', async () => {
    const { sophie, operators } = world
    const asker = await aMember(operators.desk, 'referrer')
    const contact = await aContact(world)
    const grant = await aGrant(asker, sophie, contact)
    await sophie.patch(`/contact-grants/${grant.id}`, { step: 'revoke', rev: 1 })
    expect(await kindsMailed(asker)).toEqual(['contact-granted', 'contact-revoked'])
  })
})

describe('leaving', () => {
  const granted = async () => {
    const { operators, manager } = world
    const holder = await aMember(operators.desk, 'referrer')
    const owner = await aMember(operators.bank, 'intake')
    const contact = await aContact({ sophie: owner })
    const grant = await aGrant(holder, owner, contact)
    expect(await opensTo(holder, contact)).toEqual(['mobile'])
    return { holder, owner, contact, grant, manager }
  }
  const rawWrite = (collection: 'users' | 'actors', id: string, data: Record<string, unknown>) =>
    relais.payload.db.updateOne({ collection, id, data })

  test('a holder who goes to another operator reads nothing at the next request', async () => {
    const { holder, contact, grant, owner } = await granted()
    await rawWrite('users', holder.id, { actor: world.operators.third.id })
    expect(await opensTo(holder, contact)).toEqual([])
    await rawWrite('users', holder.id, { actor: world.operators.desk.id })
    await write('users', holder.id, { actor: world.operators.third.id })
    const { body } = await owner.get(`/contact-grants/${grant.id}`)
    expect(body.status).toBe('revoked')
  })

  test('a person who is switched off or goes is reached here no more', async () => {
    const { holder, owner, contact } = await granted()
    const channels = contact.channels.map((row) => ({ ...row, visibility: 'members' }))
    await owner.patch(`/contacts/${contact.id}`, { channels, listedByName: true })
    expect((await opensTo(holder, contact)).length).toBe(5)
    await rawWrite('users', owner.id, { active: false })
    expect(await opensTo(holder, contact)).toEqual([])
    const seen = await holder.get(`/contacts/${contact.id}`)
    expect(seen.text).not.toContain(canaries.name)
    await rawWrite('users', owner.id, { active: true })
    await write('users', owner.id, { active: false })
    await rawWrite('users', owner.id, { active: true })
    const { docs } = await relais.payload.db.find<{ id: string; status: string }>({
      collection: 'contact-grants',
      where: { contact: { equals: contact.id } },
    })
    expect(docs.map(({ status }) => status)).toEqual(['revoked'])
  })

  test('an operator that is suspended, on either side, closes all', async () => {
    const { holder, owner, contact, grant } = await granted()
    for (const operator of [world.operators.desk, world.operators.bank]) {
      await rawWrite('actors', operator.id, { membership: 'outside' })
      expect(await opensTo(holder, contact)).toEqual([])
      await rawWrite('actors', operator.id, { membership: 'member' })
    }
    expect(await opensTo(holder, contact)).toEqual(['mobile'])
    await write('actors', world.operators.desk.id, { membership: 'outside' })
    await write('actors', world.operators.desk.id, { membership: 'member' })
    expect(await opensTo(holder, contact)).toEqual([])
    expect((await owner.get(`/contact-grants/${grant.id}`)).body.status).toBe('revoked')
  })

  test('a save that changes none of it closes nothing', async () => {
    const { holder, owner, contact } = await granted()
    await holder.patch(`/users/${holder.id}?select[name]=true`, { locale: 'nl' })
    await write('users', owner.id, { locale: 'en' })
    await write('actors', world.operators.bank.id, { acronym: 'B' })
    expect(await opensTo(holder, contact)).toEqual(['mobile'])
  })
})

describe('an accepted referral', () => {
  test('lets both operators reach who hands over and who takes over, until thirty days after its end', async () => {
    const { karim, nadia, sophie, outsider, need } = world
    const [desk, bank] = [await aContact({ sophie: karim }), await aContact(world)]
    const open = ['shared-mailbox', 'email', 'phone']
    const referral = await aReferral({ from: karim, to: sophie, need }).received()
    expect(await opensTo(sophie, desk)).toEqual([])
    const accepted = await referral.take(sophie, 'accept')
    expect(await opensTo(sophie, desk)).toEqual(open)
    expect(await opensTo(world.colleague, desk)).toEqual(open)
    expect(await opensTo(nadia, bank)).toEqual(open)
    expect(await opensTo(outsider, bank)).toEqual([])
    const [held] = await holdersOf(sophie, bank)
    expect(held).toMatchObject({ until: null, holder: { actor: world.operators.desk.id } })
    expect(held?.holder).not.toHaveProperty('user')

    await accepted.take(karim, 'cancel', { statusReason: { codes: ['no-longer-needed'] } })
    expect(await opensTo(nadia, bank)).toEqual(open)
    const [after] = await holdersOf(sophie, bank)
    const days = (Date.parse(after?.until ?? '') - Date.now()) / DAY
    expect(Math.round(days)).toBe(30)
    const later = new Date(Date.now() + 31 * DAY)
    expect(await toldAt(later, () => opensTo(nadia, bank))).toEqual([])
  })

  test('the person may take that back as well', async () => {
    const { karim, sophie, nadia, need } = world
    const bank = await aContact(world)
    await aReferral({ from: karim, to: sophie, need }).accepted()
    const [held] = await holdersOf(sophie, bank)
    await sophie.patch(`/contact-grants/${held?.grant}`, { step: 'revoke', rev: 1 })
    expect(await opensTo(nadia, bank)).toEqual([])
  })
})

describe('the clocks', () => {
  const at = (moment: Date) => toldAt(moment, () => tick(relais.payload))

  test('remind who decides after three business days, and end a request after ten', async () => {
    const { operators } = world
    const owner = await aMember(operators.bank, 'intake')
    const asker = await aMember(operators.third, 'referrer')
    const contact = await aContact({ sophie: owner })
    const { id } = await aRequest(asker, contact)
    const asked = new Date()
    const after = (days: number) => new Date(addBusinessDays(asked, days).getTime() + 60_000)
    await at(after(2))
    expect(await kindsMailed(owner)).toEqual(['contact-asked'])
    await at(after(3))
    await at(after(4))
    expect(await kindsMailed(owner)).toEqual(['contact-asked', 'remind-contact-request'])
    await at(after(10))
    expect((await asker.get(`/contact-requests/${id}`)).body).toMatchObject({
      status: 'expired',
      rev: 2,
    })
    expect(await kindsMailed(asker)).toEqual(['contact-request-expired'])
    await aRequest(asker, contact)
  })

  test('ask fourteen days before the end whether it goes on, once, and end it on its day', async () => {
    const { operators } = world
    const owner = await aMember(operators.bank, 'intake')
    const asker = await aMember(operators.desk, 'referrer')
    const contact = await aContact({ sophie: owner })
    const grant = await aGrant(asker, owner, contact)
    const until = Date.parse(String(grant.until))
    await at(new Date(until - 15 * DAY))
    const before = await kindsMailed(owner)
    await at(new Date(until - 13 * DAY))
    await at(new Date(until - 12 * DAY))
    expect((await kindsMailed(owner)).slice(before.length)).toEqual(['contact-grant-ending'])
    await at(new Date(until + 60_000))
    expect((await owner.get(`/contact-grants/${grant.id}`)).body).toMatchObject({
      status: 'expired',
      rev: 2,
    })
    expect(await kindsMailed(asker)).toContain('contact-grant-expired')
    expect(await at(new Date(until + 120_000))).toEqual([])
  })
})

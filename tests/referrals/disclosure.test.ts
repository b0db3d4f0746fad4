import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import { aMember, type Person } from '../support/people'
import { aCase, aConsent, aReferral, type Handoff } from '../support/referral'
import { createRelais, type Answered, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const person = {
  firstName: 'Awa', lastName: 'Diallo', email: 'awa@example.com', phone: '+32470123456',
  address: { street: 'Rue Haute 1', postalCode: '1000', municipality: '21004' }, contactNote: 'After six.',
} // prettier-ignore
const firm = { name: 'Pain et Sel', enterpriseNumber: '0202239951' }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const hardDates = [{ kind: 'hearing', date: inDays(60).toISOString() }]
const known = { case: { person, firm, hardDates } }

const between = () => ({ from: world.referrer, to: world.intake, need: world.needs.debt, ...known })
const read = async (who: Person, { id }: { id: string }): Promise<Answered> =>
  (await who.get(`/referrals/${id}`)).body
const levelOf = async (who: Person, of: { id: string }) => (await read(who, of)).disclosed.level

describe('D0', () => {
  const left = [
    'answeredAt', 'disclosed', 'endedAt', 'id', 'owner', 'reference', 'requester', 'rev', 'sentAt', 'status',
  ] // prettier-ignore
  test.each(['rejected', 'released', 'cancelled', 'withdrawn'] as const)(
    'a referral that is %s leaves the recipient what the contract lists and nothing else',
    async (end) => {
      const closed = await aReferral(between())[end]()
      for (const asked of [
        '',
        '?depth=0',
        '?depth=2',
        '?select[summary]=true&select[need]=true&select[status]=true',
      ]) {
        const { body } = await world.intake.get(`/referrals/${closed.id}${asked}`)
        expect(Object.keys(body).filter((key) => !left.includes(key))).toEqual([])
        expect(Object.keys(body.requester as object)).toEqual(['actor'])
      }
      expect(Object.keys(await read(world.intake, closed)).sort()).toEqual(left)
      expect(await levelOf(world.intake, closed)).toBe('D0')
      expect(await levelOf(world.referrer, closed)).toBe('D2')
    },
  )

  test('a draft is not there for anybody but the requester’s side', async () => {
    const draft = await aReferral(between()).draft()
    for (const who of [world.intake, world.coordinator, world.outsider])
      expect((await who.get(`/referrals/${draft.id}`)).status).toBe(404)
    expect(await levelOf(world.colleague, draft)).toBe('D2')
  })

  test('nor is a draft that was dropped: it was never sent to anybody', async () => {
    const dropped = await (await aReferral(between()).draft()).take(world.referrer, 'cancel')
    const counted = `/referrals/count?where[id][equals]=${dropped.id}`
    for (const who of [world.intake, world.ownerManager, world.coordinator]) {
      expect((await who.get(`/referrals/${dropped.id}`)).status).toBe(404)
      expect((await who.get(counted)).body.totalDocs).toBe(0)
      const step = { step: 'accept', rev: dropped.rev }
      expect((await who.patch(`/referrals/${dropped.id}`, step)).status).toBe(403)
    }
    expect((await read(world.colleague, dropped)).status).toBe('cancelled')
  })
})

describe('D1', () => {
  const isWithoutIdentity = (body: Answered) => {
    expect(body.disclosed.level).toBe('D1')
    expect(Object.keys(body.disclosed).sort()).toEqual([
      'consent',
      'level',
      'nextHardDateWithin',
      'situation',
    ])
    for (const said of [
      'Diallo',
      'Awa',
      'Pain et Sel',
      '0202239951',
      '470123456',
      'Rue Haute',
      'After six',
      'hearing',
    ])
      expect(JSON.stringify(body)).not.toContain(said)
  }
  test.each(['sent', 'received'] as const)(
    'the recipient knows what it is about once it is %s',
    async (stage) =>
      isWithoutIdentity(await read(world.intake, await aReferral(between())[stage]())),
  )

  test.each(['sent', 'accepted', 'completed', 'rejected'] as const)(
    'coordination never knows who it is: %s',
    async (stage) => {
      const { body } = await world.coordinator.get(
        `/referrals/${(await aReferral(between())[stage]()).id}`,
      )
      expect(body.disclosed.level).toBe('D1')
      for (const closed of ['person', 'firm', 'hardDates'])
        expect(body.disclosed).not.toHaveProperty(closed)
    },
  )

  test('the recipient is back here when the consent expires, at that moment', async () => {
    const accepted = await aReferral(between()).accepted()
    expect(await levelOf(world.intake, accepted)).toBe('D2')
    expect(await toldAt(inDays(180), () => levelOf(world.intake, accepted))).toBe('D2')
    expect(await toldAt(inDays(190), () => levelOf(world.intake, accepted))).toBe('D1')
    const contact = { at: inDays(175).toISOString(), channel: 'phone', reached: true }
    const outcome = { codes: ['advice'], needMet: 'fully' }
    const ended = await toldAt(inDays(175), async () =>
      (await accepted.take(world.intake, 'start', { contact })).take(world.intake, 'complete', {
        outcome,
      }),
    )
    expect(await toldAt(inDays(176), () => levelOf(world.intake, ended))).toBe('D2')
    expect(await toldAt(inDays(190), () => levelOf(world.intake, ended))).toBe('D1')
  })

  test.each(['completed', 'failed'] as const)('and thirty days after it is %s', async (end) => {
    const ended = await aReferral(between())[end]()
    expect(await toldAt(inDays(29.9), () => levelOf(world.intake, ended))).toBe('D2')
    expect(await toldAt(inDays(30.1), () => levelOf(world.intake, ended))).toBe('D1')
  })
})

describe('D2', () => {
  test('who it is, once accepted, for the whole of the owner’s side and nobody else', async () => {
    const accepted = await aReferral(between()).accepted()
    for (const who of [world.intake, world.intakeColleague, world.ownerManager])
      expect((await read(who, accepted)).disclosed).toMatchObject({
        level: 'D2',
        person,
        firm,
        hardDates,
      })
    for (const who of [world.outsider, world.creditor, world.psychologist, world.deskIntake])
      expect((await who.get(`/referrals/${accepted.id}`)).status).toBe(404)
    for (const who of [world.clerk, world.administrator, world.editor, world.guest])
      expect((await who.get(`/referrals/${accepted.id}`)).status).toBe(403)
  })

  test('every answer that holds it is on the record with its ids; the requester’s own reading is not', async () => {
    const accepted = await aReferral(between()).accepted()
    const before = await identityReads(accepted)
    await read(world.referrer, accepted)
    expect(await identityReads(accepted)).toBe(before)
    await read(world.intake, accepted)
    await world.intake.get(`/referrals?where[id][equals]=${accepted.id}`)
    expect(await identityReads(accepted)).toBe(before + 2)
    await world.intake.get(`/referrals/${accepted.id}?select[reference]=true`)
    expect(await identityReads(accepted)).toBe(before + 2)
  })

  test('the first reading without identity is on the record, once an operator', async () => {
    const sent = await aReferral(between()).sent()
    await read(world.intake, sent)
    await read(world.intakeColleague, sent)
    expect(await events('referral.first-read', sent)).toHaveLength(1)
  })
})

type Event = { id: string; action: string; ids?: string[] }
async function events(action: string, { id }: { id: string }): Promise<Event[]> {
  const where = { action: { equals: action } }
  const { docs } = await relais.payload.db.find<Event>({
    collection: 'audit-events',
    where,
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ ids }) => ids?.includes(id))
}
const identityReads = async (of: { id: string }) =>
  (await events('referral.identity-read', of)).length

describe('psychological support', () => {
  const asked = (...more: string[]) => ({
    from: world.referrer,
    to: world.psychologist,
    need: world.needs.distress,
    categories: ['contact', 'situation', 'sensitive', ...more],
  })
  const ending = ['outcome', 'statusReason', 'attempts']

  test.each(['completed', 'failed'] as const)(
    'the requester’s side reads %s as an end',
    async (end) => {
      const ended = await aReferral(asked())[end]()
      for (const who of [world.referrer, world.manager]) {
        const body = await read(who, ended)
        expect(body.status).toBe('completed')
        for (const kept of ending) expect(body).not.toHaveProperty(kept)
      }
      expect((await read(world.psychologist, ended)).status).toBe(end)
    },
  )

  test('unless the person agreed otherwise', async () => {
    const ended = await aReferral(asked('outcome')).failed()
    expect(await read(world.referrer, ended)).toMatchObject({
      status: 'failed',
      statusReason: { codes: ['no-help-available'] },
    })
  })

  test('why it was refused is told, and why it was released is not', async () => {
    const rejected = await aReferral(asked()).rejected()
    const released = await aReferral(asked()).released()
    for (const query of ['', '?select[statusReason]=true&select[answeredAt]=true']) {
      const { body } = await world.referrer.get(`/referrals/${rejected.id}${query}`)
      expect(body.statusReason).toMatchObject({ codes: ['outside-mandate'] })
      const { body: other } = await world.referrer.get(`/referrals/${released.id}${query}`)
      expect(other).not.toHaveProperty('statusReason')
    }
    const cancelled = await aReferral(asked()).cancelled()
    expect((await read(world.referrer, cancelled)).statusReason).toMatchObject({
      codes: ['no-longer-needed'],
    })
  })

  test('neither its mail nor its case tells which of the two it was', async () => {
    const failed = await aReferral(asked()).failed()
    const where = { referral: { equals: failed.id } }
    const { docs } = await relais.payload.db.find<{ id: string; kind: string }>({
      collection: 'outbox',
      where,
    })
    expect(docs.map(({ kind }) => kind)).not.toContain('referral-failed')
    expect((await world.referrer.get(`/cases/${failed.case}`)).body.status).toBe('helped')
  })
})

describe('around the referral', () => {
  let accepted: Handoff
  beforeAll(async () => void (accepted = await aReferral(between()).accepted()))

  test('a recipient never reads the case nor the consent, whatever else it may do there', async () => {
    const both = await aMember(world.operators.advice, 'intake', 'referrer', 'manager')
    for (const at of [`/cases/${accepted.case}`, `/consents/${accepted.consent}`]) {
      expect((await both.get(at)).status).toBe(404)
      expect((await world.intake.get(at)).status).toBe(403)
    }
    for (const at of ['/cases', '/consents']) expect((await both.get(at)).body.totalDocs).toBe(0)
    expect((await read(both, accepted)).case).toBe(accepted.case)
  })

  test('the administrator reads none of it', async () => {
    for (const at of [
      '/referrals',
      '/cases',
      '/consents',
      `/referrals/${accepted.id}`,
      `/cases/${accepted.case}`,
    ])
      expect((await world.administrator.get(at)).status).toBe(403)
  })

  test('another operator’s person is a name and an operator, at any depth', async () => {
    const { referrer } = world
    const seen = new Set<string>()
    for (const depth of [0, 1, 2, 10])
      for (const at of [
        `/referrals/${accepted.id}`,
        '/referrals',
        `/users/${referrer.id}`,
        '/users',
      ]) {
        const { body } = await world.intake.get(`${at}?depth=${depth}&limit=100`)
        for (const card of peopleIn(body).filter(({ id }) => id === referrer.id))
          for (const field of Object.keys(card)) seen.add(field)
        expect(JSON.stringify(body)).not.toContain('sessions')
      }
    expect([...seen].sort()).toEqual(['actor', 'id', 'name'])
  })

  test('why a full service was asked all the same stays with the requester’s side', async () => {
    const draft = await aReferral(between()).draft()
    const sent = await draft.take(world.referrer, 'send', { overrideReason: 'They agreed.' })
    expect((await read(world.colleague, sent)).overrideReason).toBe('They agreed.')
    for (const who of [world.intake, world.ownerManager, world.coordinator])
      expect(await read(who, sent)).not.toHaveProperty('overrideReason')
  })

  test('of the case’s needs the recipient learns the one it is asked for', async () => {
    const kept = await aCase(world.referrer, [world.needs.debt, world.needs.distress], known.case)
    await aConsent(world.referrer, kept, [world.operators.advice])
    const sent = await aReferral({ ...between(), ofCase: kept }).accepted()
    const { body } = await world.intake.get(`/referrals/${sent.id}?depth=0`)
    expect(JSON.stringify(body)).not.toContain(world.needs.distress)
  })
})

/** Every object in an answer that stands for a person. */
function peopleIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'name' in value && 'id' in value && !('slug' in value) ? [value as Record<string, unknown>] : []
  return [...own, ...Object.values(value).flatMap(peopleIn)]
}

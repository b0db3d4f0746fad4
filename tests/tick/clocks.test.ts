import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { toldAt } from '@/src/clocks/now'
import { deliverDue } from '@/src/outbox/deliver'
import { factsOf } from '@/src/outbox/facts'
import { letterOf } from '@/src/outbox/letter'
import { tick, tryTick } from '@/src/tick/tick'
import { underLease } from '@/src/tick/lease'
import type { Outbox, Referral } from '@/src/payload-types'
import type { Person } from '../support/people'
import { aConsent, aReferral } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await toldAt(brussels('2026-11-16 10:00'), () => aWorld(relais))
})
afterAll(() => relais.close())
/** Each story stands alone: what the one before left in the mail or unanswered is cleared. */
beforeEach(async () => {
  await relais.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
  await relais.payload.db.deleteMany({ collection: 'referrals', where: {}, req: {} })
  await relais.payload.db.deleteMany({
    collection: 'leases',
    where: { name: { equals: 'clocks' } },
    req: {},
  })
})

/** Winter time, one hour before UTC. */
function brussels(moment: string): Date {
  return new Date(`${moment.replace(' ', 'T')}:00+01:00`)
}
const at = <T>(moment: string, tell: () => Promise<T>) => toldAt(brussels(moment), tell)
const tickAt = (moment: string) => at(moment, () => tick(relais.payload))
const between = () => ({ from: world.referrer, to: world.intake, need: world.needs.debt })
const mailsOf = async (kind: Outbox['kind']) =>
  (
    await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      where: { kind: { equals: kind } },
      limit: 0,
      req: {},
    })
  ).docs
const told = async (kind: Outbox['kind']) =>
  (await mailsOf(kind)).map(({ user }) => user as string).toSorted()
const ids = (...people: Person[]) => people.map(({ id }) => id).toSorted()
const statusOf = async (id: string) =>
  (
    await relais.payload.db.findOne<Referral>({
      collection: 'referrals',
      where: { id: { equals: id } },
      req: {},
    })
  )?.status
const be = (who: Person, data: object) =>
  relais.payload.db.updateOne({ collection: 'users', id: who.id, data: data as never, req: {} })

describe('no answer', () => {
  test('one nudge a day names all that waits for its reader', async () => {
    const sent = () => at('2026-11-20 15:40', () => aReferral(between()).sent())
    const [one, other] = [await sent(), await sent()]
    const called = await at('2026-11-20 15:40', () => aReferral(between()).accepted())
    await tickAt('2026-11-25 16:00')
    const nudges = await mailsOf('remind-intake')
    expect(nudges.map(({ user }) => user).toSorted()).toEqual(
      ids(world.intake, world.intakeColleague),
    )
    for (const mail of nudges) {
      const { others } = await at('2026-11-25 16:00', () => factsOf(relais.payload, mail))
      const named = [one, other].filter(({ id }) => id !== mail.referral)
      if (mail.user === world.intake.id) named.push(called)
      expect(others?.toSorted()).toEqual(named.map(({ doc }) => doc.reference).toSorted())
      const { text, html } = letterOf(mail.kind, 'fr', await factsOf(relais.payload, mail), '')
      expect([text, html].every((said) => said.includes('Attendent aussi'))).toBe(true)
    }
  })

  test('the example of the contract: intake, manager, coordination, then it expires', async () => {
    const { id } = await at('2026-11-20 15:40', () => aReferral(between()).sent())
    expect(await tickAt('2026-11-24 15:39')).toEqual([])
    await tickAt('2026-11-24 15:40')
    expect(await told('remind-intake')).toEqual(ids(world.intake, world.intakeColleague))
    expect(await tickAt('2026-11-24 15:41')).toEqual([])
    expect(await tickAt('2026-11-25 10:00')).toEqual([])

    await tickAt('2026-11-27 15:40')
    expect(await told('remind-manager')).toEqual(ids(world.ownerManager))
    expect(await told('remind-intake')).toHaveLength(4)
    await tickAt('2026-12-02 15:40')
    expect(await told('remind-coordinator')).toEqual(ids(world.coordinator))

    await tickAt('2026-12-11 15:39')
    expect(await statusOf(id)).toBe('requested')
    const [done] = await tickAt('2026-12-11 15:40')
    expect(done).toMatchObject({ did: 'expire' })
    expect(await statusOf(id)).toBe('expired')
    expect(await told('referral-expired')).toContain(world.coordinator.id)
    expect(await tickAt('2026-12-11 15:41')).toEqual([])
  })

  test('an answer stops the clock', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).rejected())
    expect(await tickAt('2026-12-30 10:00')).toEqual([])
  })

  test('taken up by a colleague, the reminder is theirs alone', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).received())
    await tickAt('2026-11-24 15:40')
    expect(await told('remind-intake')).toEqual(ids(world.intake))
  })

  test('who is away is not reminded: their deputy is', async () => {
    await be(world.intake, {
      absentFrom: brussels('2026-11-23 00:00').toISOString(),
      absentUntil: brussels('2026-11-27 00:00').toISOString(),
      deputy: world.ownerManager.id,
    })
    await at('2026-11-20 15:40', () => aReferral(between()).sent())
    await tickAt('2026-11-24 15:40')
    expect(await told('remind-intake')).toEqual(ids(world.intakeColleague, world.ownerManager))
    await be(world.intake, { absentFrom: null, absentUntil: null, deputy: null })
  })

  test('a server that was down for three weeks expires it and reminds nobody', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).sent())
    expect((await tickAt('2026-12-14 10:00')).map(({ did }) => did)).toEqual(['expire'])
  })

  test('down for a week, the operator is reminded once, by the latest moment', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).sent())
    await tickAt('2026-11-30 10:00')
    await tickAt('2026-12-01 10:00')
    expect(await told('remind-intake')).toEqual(ids(world.intake, world.intakeColleague))
    expect(await told('remind-manager')).toEqual(ids(world.ownerManager))
  })
})

describe('one person', () => {
  test('is nudged at most once a day; the rest waits for the morrow', async () => {
    const sent = () => at('2026-11-20 15:40', () => aReferral(between()).sent())
    await sent()
    await sent()
    await tickAt('2026-11-24 15:40')
    await tickAt('2026-11-24 23:50')
    expect(await told('remind-intake')).toHaveLength(2)
    await tickAt('2026-11-25 09:00')
    expect(await told('remind-intake')).toHaveLength(4)
    await tickAt('2026-11-26 09:00')
    expect(await told('remind-intake')).toHaveLength(4)
  })
})

describe('accepted, then silence', () => {
  test('the first contact: a nudge after three days, coordination after six, nothing once reached', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).accepted())
    await tickAt('2026-11-25 15:40')
    expect(await told('remind-first-contact')).toEqual(ids(world.intake))
    await tickAt('2026-11-30 15:40')
    expect(await told('remind-first-contact-coordinator')).toEqual(ids(world.coordinator))

    await relais.payload.db.deleteMany({ collection: 'referrals', where: {}, req: {} })
    await at('2026-12-01 10:00', () => aReferral(between()).contacted())
    expect(await tickAt('2026-12-14 10:00')).toEqual([])
  })

  test('no news: a nudge after twenty days, then one each twenty', async () => {
    await at('2026-11-02 10:00', () => aReferral(between()).inProgress())
    await tickAt('2026-12-01 10:00')
    await tickAt('2026-12-02 10:00')
    expect(await told('remind-news')).toHaveLength(1)
    await tickAt('2026-12-30 10:00')
    expect(await told('remind-news')).toHaveLength(2)
    await tickAt('2026-12-31 10:00')
    expect(await told('remind-news')).toHaveLength(2)
  })
})

describe('drafts never sent', () => {
  test('end after thirty days, with the case that has nothing else, and it is on the record', async () => {
    const draft = await at('2026-11-01 10:00', () => aReferral(between()).draft())
    await tickAt('2026-11-30 10:00')
    expect(await statusOf(draft.id)).toBe('draft')
    const deeds = await tickAt('2026-12-01 10:01')
    expect(deeds.map(({ did }) => did)).toEqual(['purge-draft', 'purge-case'])
    for (const collection of ['cases', 'consents'] as const) {
      const id = collection === 'cases' ? draft.case : draft.consent
      expect(
        await relais.payload.db.count({ collection, where: { id: { equals: id } }, req: {} }),
      ).toMatchObject({ totalDocs: 0 })
    }
    expect((await verifyAudit(relais.payload)).faults).toEqual([])
  })

  test('leave a case alone whose person agreed lately, and end it when that is thirty days ago', async () => {
    const draft = await at('2026-11-01 10:00', () => aReferral(between()).draft())
    const kept = async () =>
      (
        await relais.payload.db.count({
          collection: 'cases',
          where: { id: { equals: draft.case } },
        })
      ).totalDocs
    await at('2026-11-20 10:00', () =>
      aConsent(world.referrer, draft.case, [world.operators.third]),
    )
    expect((await tickAt('2026-12-01 10:01')).map(({ did }) => did)).toEqual(['purge-draft'])
    expect(await kept()).toBe(1)
    await tickAt('2026-12-20 09:59')
    expect(await kept()).toBe(1)
    expect((await tickAt('2026-12-20 10:01')).map(({ did }) => did)).toContain('purge-case')
    expect(await kept()).toBe(0)
  })

  test('leave a case alone that was handed over', async () => {
    const sent = await at('2026-11-20 10:00', () => aReferral(between()).sent())
    await at('2026-11-01 10:00', () =>
      aReferral({ ...between(), to: world.outsider, ofCase: sent.case }).draft(),
    )
    expect((await tickAt('2026-12-01 10:01')).map(({ did }) => did)).toContain('purge-draft')
    expect(
      await relais.payload.db.count({
        collection: 'cases',
        where: { id: { equals: sent.case } },
        req: {},
      }),
    ).toMatchObject({ totalDocs: 1 })
  })
})

describe('already followed', () => {
  const firm = { name: 'Pain et Sel', enterpriseNumber: '0999999922' }
  const categories = ['contact', 'situation', 'already-followed']
  const asked = (more: object = {}) => ({ ...between(), case: { firm }, categories, ...more })
  /** Sent at ten; the mail leaves at a quarter past; the clocks pass. */
  async function askedAt(day: string, more: object = {}) {
    const sent = await at(`${day} 10:00`, () => aReferral(asked(more)).sent())
    await at(`${day} 10:15`, () => deliverDue(relais.payload))
    await tickAt(`${day} 10:16`)
    return sent
  }
  const seenBy = async (who: Person, id: string) => (await who.get(`/referrals/${id}`)).body

  test('is said to the requester’s side once the mail has left, and to nobody else', async () => {
    const elsewhere = {
      from: world.outsider,
      to: world.intake,
      need: world.needs.debt,
      case: { firm },
    }
    await at('2026-11-19 10:00', () => aReferral(elsewhere).sent())
    const sent = await at('2026-11-20 10:00', () => aReferral(asked()).sent())
    await tickAt('2026-11-20 10:01')
    expect(await seenBy(world.referrer, sent.id)).not.toHaveProperty('alreadyFollowed')
    await tickAt('2026-11-20 10:05')
    expect(await seenBy(world.referrer, sent.id)).not.toHaveProperty('alreadyFollowed')
    await at('2026-11-20 10:06', () => deliverDue(relais.payload))
    await tickAt('2026-11-20 10:07')
    expect((await seenBy(world.referrer, sent.id)).alreadyFollowed).toBe(true)
    expect(await seenBy(world.intake, sent.id)).not.toHaveProperty('alreadyFollowed')
    expect(await seenBy(world.coordinator, sent.id)).not.toHaveProperty('alreadyFollowed')
    expect(await tickAt('2026-11-20 10:08')).toEqual([])
  })

  test('says no where only one’s own operator, or nobody, helps', async () => {
    const sent = await askedAt('2026-11-20')
    expect((await seenBy(world.referrer, sent.id)).alreadyFollowed).toBe(false)
  })

  test('says nothing without consent to that, nor without an enterprise number', async () => {
    const without = await askedAt('2026-11-20', { categories: ['contact', 'situation'] })
    const unknown = await askedAt('2026-11-20', { case: {} })
    for (const { id } of [without, unknown])
      expect(await seenBy(world.referrer, id)).not.toHaveProperty('alreadyFollowed')
  })

  test('says nothing to the creditors’ side, nor about it', async () => {
    const creditors = {
      from: world.creditor,
      to: world.intake,
      need: world.needs.debt,
      case: { firm },
    }
    const theirs = await askedAt('2026-11-19', creditors)
    const ours = await askedAt('2026-11-20')
    expect(await seenBy(world.creditor, theirs.id)).not.toHaveProperty('alreadyFollowed')
    expect((await seenBy(world.referrer, ours.id)).alreadyFollowed).toBe(false)
  })
})

describe('the lease', () => {
  test('lets one process through at a time, and frees itself when its holder dies', async () => {
    let end = () => {}
    const dying = new Promise<void>((resolve) => (end = resolve))
    let isHeld = () => {}
    const taken = new Promise<void>((resolve) => (isHeld = resolve))
    const held = at('2026-11-20 10:00', () =>
      underLease(relais.payload, 'clocks', () => (isHeld(), dying)),
    )
    await taken
    expect(await at('2026-11-20 10:01', () => tryTick(relais.payload))).toBeNull()
    expect(await at('2026-11-20 10:11', () => tryTick(relais.payload))).toEqual([])
    end()
    await held
  })

  test('two passes at once remind once', async () => {
    await at('2026-11-20 15:40', () => aReferral(between()).sent())
    await Promise.all([tickAt('2026-11-24 15:40'), tickAt('2026-11-24 15:40')])
    expect(await told('remind-intake')).toHaveLength(2)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { DAY } from '@/src/clocks/brussels'
import { now, toldAt } from '@/src/clocks/now'
import { aCase, aConsent, aReferral } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const between = () => ({ from: world.referrer, to: world.intake, need: world.needs.debt })
const read = (who: World['intake'], id: string) => who.get(`/referrals/${id}`)

describe('a referral, end to end', () => {
  test('a draft carries its reference, its revision and the requester', async () => {
    const { doc } = await aReferral(between()).draft()
    expect(doc).toMatchObject({
      status: 'draft',
      rev: 1,
      businessStatus: 'consent-active',
      priority: 'routine',
    })
    expect(doc.reference).toMatch(/^R-\d{5}-[A-Z]$/)
  })

  test('the receiver sees the need when it is sent and the telephone once it is accepted', async () => {
    const sent = await aReferral(between()).sent()
    const before = (await read(world.intake, sent.id)).body
    expect(before.disclosed.level).toBe('D1')
    expect(before.disclosed.person).toBeUndefined()
    expect(before.disclosed.situation).toMatchObject({ stage: 'early-warning', zone: 'centre' })

    const accepted = await sent.take(world.intake, 'accept', { firstContactOn: '2026-11-26' })
    expect(accepted.doc.disclosed.person).toMatchObject({ firstName: 'Awa', phone: '+32470123456' })
    expect((await read(world.coordinator, sent.id)).body.disclosed.level).toBe('D1')
    expect((await read(world.outsider, sent.id)).status).toBe(404)
  })

  test('it is followed to its end, and the case is helped', async () => {
    const done = await aReferral(between()).completed()
    expect(done.doc).toMatchObject({ status: 'completed', businessStatus: 'none' })
    const { body } = await world.referrer.get(`/cases/${done.case}`)
    expect(body.status).toBe('helped')
  })

  test('a refusal closes it to the refuser', async () => {
    const { id } = await aReferral(between()).rejected()
    const { body } = await read(world.intake, id)
    expect(Object.keys(body).sort()).toEqual(
      [
        'answeredAt',
        'disclosed',
        'endedAt',
        'id',
        'owner',
        'reference',
        'requester',
        'rev',
        'sentAt',
        'status',
      ].sort(),
    )
    expect(body.disclosed).toEqual({ level: 'D0' })
    expect((await read(world.referrer, id)).body.statusReason).toMatchObject({
      codes: ['outside-mandate'],
    })
  })

  test('the same step, rev and person again answers 200 and moves nothing', async () => {
    const sent = await aReferral(between()).sent()
    const again = await world.referrer.patch(`/referrals/${sent.id}`, {
      step: 'send',
      rev: sent.rev - 1,
    })
    expect(again.status).toBe(200)
    expect(again.body.doc).toMatchObject({
      rev: sent.rev,
      status: 'requested',
      updatedAt: sent.doc.updatedAt,
    })
  })

  test('of two who accept at once one wins and the other is told who was first', async () => {
    const sent = await aReferral(between()).sent()
    const accept = { step: 'accept', rev: sent.rev }
    const answers = await Promise.all([
      world.intake.patch(`/referrals/${sent.id}`, accept),
      world.intakeColleague.patch(`/referrals/${sent.id}`, accept),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body.errors[0].data).toMatchObject({
      code: 'stale-revision',
      status: 'accepted',
      rev: sent.rev + 1,
    })
  })

  test('withdrawing closes it and bars the operator under that consent', async () => {
    const accepted = await aReferral(between()).accepted()
    await accepted.take(world.manager, 'withdraw')
    expect((await read(world.intake, accepted.id)).body.disclosed.level).toBe('D0')
    const consent = (await world.referrer.get(`/consents/${accepted.consent}?depth=0`)).body
    expect(consent).toMatchObject({
      status: 'active',
      withdrawnActors: [world.operators.advice.id],
    })
    const again = await world.referrer.post('/referrals', {
      case: accepted.case,
      need: world.needs.debt,
      owner: { actor: world.operators.advice.id },
      summary: 'Once more.',
    })
    const address = `/referrals/${again.body.doc.id}`
    const { status, body } = await world.referrer.patch(address, { step: 'send', rev: 1 })
    expect([status, body.errors[0].data.codes]).toEqual([422, ['not-covered-by-consent']])
  })

  test('undo takes it back as if it had never been sent', async () => {
    const sent = await aReferral(between()).sent()
    const undone = await sent.take(world.referrer, 'undo')
    expect(undone.doc).toMatchObject({ status: 'draft', businessStatus: 'consent-active' })
    expect((await read(world.intake, sent.id)).status).toBe(404)
    const waiting = await relais.payload.db.count({
      collection: 'outbox',
      where: { referral: { equals: sent.id } },
    })
    expect(waiting.totalDocs).toBe(0)
  })

  test('the audit chain verifies after all this', async () => {
    const { faults, length } = await verifyAudit(relais.payload)
    expect(faults).toEqual([])
    expect(length).toBeGreaterThan(20)
  })
})

describe('what the door refuses', () => {
  test('shape before party, party before revision, revision before state, state before conditions', async () => {
    const sent = await aReferral(between()).sent()
    const at = `/referrals/${sent.id}`
    expect((await world.intake.patch(at, { step: 'fly', rev: sent.rev })).status).toBe(400)
    expect((await world.intake.patch(at, { step: 'accept' })).status).toBe(400)
    expect((await world.referrer.patch(at, { step: 'reject', rev: sent.rev })).status).toBe(400)
    expect((await world.referrer.patch(at, { step: 'accept', rev: 99 })).status).toBe(403)
    expect((await world.outsider.patch(at, { step: 'accept', rev: sent.rev })).status).toBe(403)
    const stale = await world.intake.patch(at, {
      step: 'complete',
      rev: 99,
      outcome: { codes: ['advice'], needMet: 'fully' },
    })
    expect([stale.status, stale.body.errors[0].data.code]).toEqual([409, 'stale-revision'])
    const early = await world.intake.patch(at, {
      step: 'complete',
      rev: sent.rev,
      outcome: { codes: ['advice'], needMet: 'fully' },
    })
    expect([early.status, early.body.errors[0].data.code]).toEqual([409, 'step-not-allowed'])
    expect(early.body.errors[0].data.openSteps).toEqual(['receive', 'accept', 'reject', 'withdraw'])
    const edit = await world.referrer.patch(at, { rev: sent.rev, summary: 'x' })
    expect([edit.status, edit.body.errors[0].data.code]).toEqual([409, 'not-a-draft'])
  })

  test('a conflict names the steps that are open now, as the list of steps does', async () => {
    const accepted = await aReferral(between()).accepted()
    const at = `/referrals/${accepted.id}`
    const months = new Date(now().getTime() + 60 * DAY)
    for (const [who, moment] of [
      [world.intake, now()],
      [world.intake, months],
      [world.referrer, now()],
    ] as const)
      await toldAt(moment, async () => {
        const { body } = await who.patch(at, { step: 'withdraw', rev: 1 })
        const listed = (await who.get(`${at}/steps`)).body.steps.map(({ step }) => step)
        expect(body.errors[0].data.openSteps).toEqual(listed)
      })
  })

  test('sending names every condition that fails, in order', async () => {
    const need = world.needs.debt
    const kept = await aCase(world.referrer, [need], {
      person: { firstName: 'Awa', lastName: 'Diallo' },
    })
    const draft = await world.referrer.post('/referrals', {
      case: kept,
      need,
      owner: { actor: world.operators.court.id },
      summary: 'Mme Diallo, 0470 12 34 56.',
    })
    const refused = await world.referrer.patch(`/referrals/${draft.body.doc.id}`, {
      step: 'send',
      rev: 1,
    })
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].data.codes).toEqual([
      'consent-missing',
      'actor-takes-no-referrals',
      'need-not-served',
      'contact-missing',
      'identity-in-summary',
    ])
    expect(JSON.stringify(refused.body)).not.toContain('Diallo')
    await aConsent(world.referrer, kept, [world.operators.advice])
    const uncovered = await world.referrer.patch(`/referrals/${draft.body.doc.id}`, {
      step: 'send',
      rev: 1,
    })
    expect(uncovered.body.errors[0].data.codes[0]).toBe('not-covered-by-consent')
  })

  test('bulk writes, unknown paths and foreign cases', async () => {
    const { status, body } = await world.referrer.patch('/referrals?where[status][equals]=draft', {
      summary: 'x',
    })
    expect([status, body.errors[0].data.code]).toEqual([400, 'one-at-a-time'])
    expect((await world.referrer.delete('/referrals?where[status][equals]=draft')).status).toBe(400)
    const all = '/referrals?where[id][exists]=true'
    expect((await relais.api('PATCH', all, { body: {} })).status).toBe(403)
    for (const at of [all, '/cases?where[id][exists]=true'])
      expect((await world.administrator.patch(at, {})).status).toBe(403)
    const path = await world.intake.get('/referrals?sort=case.person.firstName')
    expect([path.status, path.body.errors[0].data.code]).toEqual([400, 'path-not-allowed'])
    const kept = await aCase(world.referrer, [world.needs.debt])
    expect(
      (
        await world.outsider.post('/referrals', {
          case: kept,
          need: world.needs.debt,
          owner: { actor: world.operators.advice.id },
        })
      ).status,
    ).toBe(403)
    expect((await world.administrator.get('/cases')).status).toBe(403)
    expect((await world.deskIntake.get(`/cases/${kept}`)).status).toBe(403)
    expect((await world.clerk.post('/cases', {})).status).toBe(403)
  })

  test('a filter on what is closed behaves as if it were absent', async () => {
    const { id } = await aReferral({
      ...between(),
      summary: 'A xylophone maker without orders.',
    }).rejected()
    const ask = (query: string) => world.intake.get(`/referrals?${query}&where[id][equals]=${id}`)
    expect((await ask('where[summary][like]=xylophone')).body.totalDocs).toBe(0)
    expect((await ask('where[summary][exists]=false')).body.totalDocs).toBe(1)
    expect((await ask('sort=summary')).body.totalDocs).toBe(1)
    expect(
      (await world.referrer.get(`/referrals?where[summary][like]=xylophone`)).body.totalDocs,
    ).toBe(1)
  })

  test('limit and depth are clamped', async () => {
    const { status, body } = await world.referrer.get('/referrals?limit=0&depth=10')
    expect([status, body.limit]).toEqual([200, 100])
  })
})

describe('psychological support', () => {
  test('its failure is read as an end by the sender, by reading and by asking', async () => {
    const asked = {
      from: world.referrer,
      to: world.psychologist,
      need: world.needs.distress,
      categories: ['contact', 'situation', 'sensitive'],
    }
    const failed = await aReferral(asked).failed()
    const { body } = await read(world.referrer, failed.id)
    expect(body.status).toBe('completed')
    expect(body).not.toHaveProperty('statusReason')
    const count = async (status: string) =>
      (
        await world.referrer.get(
          `/referrals?where[id][equals]=${failed.id}&where[status][equals]=${status}`,
        )
      ).body.totalDocs
    expect([await count('failed'), await count('completed')]).toEqual([0, 1])
    expect((await read(world.psychologist, failed.id)).body.status).toBe('failed')
  })
})

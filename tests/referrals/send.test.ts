import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import type { Refusal } from '@/src/codes/referral'
import { aNeed, anActor, aService, type Actor } from '../support/people'
import { aCase, aConsent } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

type Sending = {
  to?: Actor
  need?: string
  service?: string
  summary?: string
  /** Whom the consent names; none: nobody was asked. */
  consentTo?: Actor[]
  categories?: string[]
  /** Merged over the case. */
  case?: Record<string, unknown>
  ofCase?: string
}

/** A draft with nothing against it, but for what the test says. */
async function aDraft(said: Sending = {}) {
  const { referrer, operators, needs } = world
  const to = said.to ?? operators.advice
  const need = said.need ?? needs.debt
  const kept = said.ofCase ?? (await aCase(referrer, [need], said.case))
  const named = said.consentTo ?? [to]
  const consent = named.length
    ? await aConsent(referrer, kept, named, { categories: said.categories })
    : undefined
  const summary = said.summary ?? 'A bakery with three months of rent unpaid.'
  const draft = { case: kept, need, owner: { actor: to.id }, service: said.service, summary }
  const { body } = await referrer.post('/referrals', draft)
  const { id } = body.doc
  const send = (fields = {}) =>
    referrer.patch(`/referrals/${id}`, { step: 'send', rev: 1, ...fields })
  return { id, case: kept, consent, send }
}
const sending = async (said: Sending = {}, fields = {}) => (await aDraft(said)).send(fields)

type Said = Awaited<ReturnType<typeof sending>>

/** Refused for this and nothing else. */
function refusedFor(code: Refusal, { status, body }: Said) {
  expect({ status, codes: body.errors?.[0].data.codes }).toEqual({ status: 422, codes: [code] })
  expect(body.errors[0].data.code).toBe(code)
}
const isSent = ({ status, body }: Said) =>
  expect([status, body.doc?.status]).toEqual([200, 'requested'])

test('with nothing against it, it is sent', async () => isSent(await sending()))

describe('consent-missing', () => {
  test('nobody asked the person', async () =>
    refusedFor('consent-missing', await sending({ consentTo: [] })))

  test('the consent has expired by then', async () => {
    const draft = await aDraft()
    const later = new Date()
    later.setUTCMonth(later.getUTCMonth() + 7)
    // the session is of today: only the door looks at the later day
    await toldAt(later, async () => refusedFor('consent-missing', await draft.send()))
    isSent(await draft.send())
  })
})

describe('not-covered-by-consent', () => {
  const code = 'not-covered-by-consent'
  test('the person agreed to somebody else', async () =>
    refusedFor(code, await sending({ consentTo: [world.operators.third] })))

  test('a sensitive need asks for a consent that says so', async () => {
    const to = { to: world.operators.psy, need: world.needs.distress }
    refusedFor(code, await sending({ ...to, categories: ['contact', 'situation'] }))
    isSent(await sending({ ...to, categories: ['contact', 'situation', 'sensitive'] }))
  })

  test('the person withdrew it from this operator, and others still may', async () => {
    const { referrer, operators } = world
    const both = [operators.advice, operators.third]
    const first = await aDraft({ consentTo: both })
    isSent(await first.send())
    await referrer.patch(`/referrals/${first.id}`, { step: 'withdraw', rev: 2 })
    refusedFor(code, await resend(first.case, operators.advice))
    isSent(await resend(first.case, operators.third))
  })

  /** Under the consent that is there. */
  async function resend(kept: string, to: Actor) {
    const draft = { case: kept, need: world.needs.debt, owner: { actor: to.id }, summary: 'Again.' }
    const { body } = await world.referrer.post('/referrals', draft)
    return world.referrer.patch(`/referrals/${body.doc.id}`, { step: 'send', rev: 1 })
  }
})

test('actor-inactive: the operator is not on the platform', async () => {
  const to = await anActor(relais, { membership: 'outside' })
  await aService(to, { needs: [world.needs.debt] })
  refusedFor('actor-inactive', await sending({ to }))
})

test('actor-takes-no-referrals: the court is given a sheet, and some take nothing', async () => {
  for (const receives of ['sheet', 'nothing'] as const) {
    const to = await anActor(relais, { receives })
    await aService(to, { needs: [world.needs.debt] })
    refusedFor('actor-takes-no-referrals', await sending({ to }))
  }
})

test('same-operator: nobody hands over to themselves', async () => {
  await aService(world.operators.desk, { needs: [world.needs.debt] })
  refusedFor('same-operator', await sending({ to: world.operators.desk }))
})

describe('need-not-served', () => {
  test('the operator has no service for it', async () =>
    refusedFor('need-not-served', await sending({ need: await aNeed(relais, 'unserved') })))

  test('the service asked for is of another need', async () => {
    const service = await aService(world.operators.advice, {
      needs: [await aNeed(relais, 'apart')],
    })
    refusedFor('need-not-served', await sending({ service }))
  })
})

describe('contact-missing', () => {
  const person = { firstName: 'Awa', lastName: 'Diallo' }
  test('neither telephone nor e-mail is known', async () =>
    refusedFor('contact-missing', await sending({ case: { person } })))

  test.each([
    { email: 'awa@example.com' },
    { phone: '+32470123456' },
    { contactPreference: 'through-adviser' },
  ])('%o is enough', async (way) =>
    isSent(await sending({ case: { person: { ...person, ...way } } })),
  )
})

describe('full', () => {
  test('a full service needs a reason, and takes it', async () => {
    const to = await anActor(relais)
    const need = await aNeed(relais, 'wanted')
    await aService(to, { needs: [need], capacity: 'full' })
    refusedFor('full', await sending({ to, need }))
    refusedFor('full', await sending({ to, need }, { overrideReason: '   ' }))
    isSent(await sending({ to, need }, { overrideReason: 'They agreed by telephone.' }))
    await aService(to, { needs: [need], capacity: 'waiting-list' })
    isSent(await sending({ to, need }))
  })
})

test('live-twin: the same need of the same case is at this operator already', async () => {
  const first = await aDraft()
  isSent(await first.send())
  const twin = () => sending({ ofCase: first.case })
  refusedFor('live-twin', await twin())
  const statusReason = { codes: ['no-longer-needed'] }
  await world.referrer.patch(`/referrals/${first.id}`, { step: 'cancel', rev: 2, statusReason })
  isSent(await twin())
})

describe('identity-in-summary', () => {
  test.each([
    ['the name', 'Madame DIALLÒ a une boulangerie.', 'DIALLÒ'],
    ['the firm', 'Pain et Sel ne vend plus.', 'Pain et Sel'],
    ['the telephone', 'À joindre au 0470 12 34 56 le matin.', '0470 12 34 56'],
    ['an address', 'Écrire à awa@example.com.', 'awa@example.com'],
  ])('%s: says where, and never what', async (_, summary, found) => {
    const answer = await sending({ summary })
    refusedFor('identity-in-summary', answer)
    const { positions } = answer.body.errors[0].data as unknown as {
      positions: { from: number; to: number }[]
    }
    expect(positions.map(({ from, to }) => summary.slice(from, to))).toContain(found)
    expect(JSON.stringify(answer.body)).not.toContain(found)
  })
})

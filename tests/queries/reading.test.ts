import { afterAll, beforeAll, expect, test } from 'vitest'
import { payloadAs, systemOf } from '@/src/payloadAs'
import type { Link, User } from '@/src/payload-types'
import { inboxOf } from '@/src/queries/inboxOf'
import { oneReferral } from '@/src/queries/oneReferral'
import { openStepsOf } from '@/src/queries/openStepsOf'
import { theirPage } from '@/src/queries/theirPage'
import { headingOf } from '@/src/app/(site)/[locale]/today/headingOf'
import { wordsIn } from '@/src/i18n/words'
import { receivingWork, sendingWork } from '@/src/queries/workToday'
import type { Person } from '../support/people'
import { aReferral, type Handoff } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const userOf = ({ id }: Person): Promise<User> =>
  systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })

const identityReadings = async ({ id }: Handoff): Promise<number> => {
  const { docs } = await systemOf(relais.payload).find({
    collection: 'audit-events',
    where: { action: { equals: 'referral.identity-read' } },
    limit: 200,
    depth: 0,
  })
  return docs.filter(({ ids }) => ids?.includes(id)).length
}

const accepted = () =>
  aReferral({ from: world.referrer, to: world.intake, need: world.needs.debt }).accepted()

/** The case's link as the mail would carry it. */
const linkTo = (handoff: Handoff): Link => ({
  id: 'link', case: handoff.case, language: 'fr', generation: 1, acts: 0,
  expiresAt: '2030-01-01T00:00:00.000Z', createdAt: '', updatedAt: '',
}) // prettier-ignore

test('the intake reads on the page what its level opens, and that is an event', async () => {
  const referral = await accepted()
  const before = await identityReadings(referral)
  const seen = await oneReferral(relais.payload, await userOf(world.intake), 'fr', referral.id)
  expect(seen).toMatchObject({ side: 'owner', disclosed: { level: 'D2', person: { lastName: 'Diallo' } } })
  expect(await identityReadings(referral)).toBe(before + 1)
}) // prettier-ignore

test('going through the list of what was received reads nobody’s identity', async () => {
  const referral = await accepted()
  const before = await identityReadings(referral)
  const { referrals } = await inboxOf(relais.payload, await userOf(world.intake), 'fr', { page: 1 })
  expect(referrals.map(({ id }) => id)).toContain(referral.id)
  expect(JSON.stringify(referrals)).not.toContain('Diallo')
  expect(await identityReadings(referral)).toBe(before)
})

test('an outsider finds nothing under the address of somebody else’s referral', async () => {
  const { id } = await accepted()
  expect(await oneReferral(relais.payload, await userOf(world.outsider), 'fr', id)).toBeNull()
  expect(await oneReferral(relais.payload, await userOf(world.guest), 'fr', id)).toBeNull()
  expect(await oneReferral(relais.payload, await userOf(world.administrator), 'fr', id)).toBeNull()
})

test('rights shown in the demonstration leave no reading in anybody’s name', async () => {
  const referral = await accepted()
  const before = await identityReadings(referral)
  const shown = { req: { context: { onlyShown: true } } }
  const asked = payloadAs(relais.payload, await userOf(world.intake), shown)
  await asked.findByID({ collection: 'referrals', id: referral.id })
  expect(await identityReadings(referral)).toBe(before)
})

test('the buttons of the page are the steps that programs are told', async () => {
  const { id } = await accepted()
  const { body } = await world.intake.get(`/referrals/${id}/steps`)
  const steps = await openStepsOf(relais.payload, await userOf(world.intake), id)
  expect(steps).toEqual(body.steps)
  expect(await openStepsOf(relais.payload, await userOf(world.coordinator), id)).toEqual([])
})

test('work today holds what is due and what was promised', async () => {
  const asked = { from: world.referrer, to: world.intake, need: world.needs.debt }
  const [waiting, promised] = [await aReferral(asked).sent(), await aReferral(asked).accepted()]
  const work = await receivingWork({
    payload: relais.payload,
    user: await userOf(world.intake),
    locale: 'fr',
  })
  expect(work.toAnswer.first.map(({ id }) => id)).toContain(waiting.id)
  expect(work.promised.first.map(({ id }) => id)).toContain(promised.id)
})

test('work today shows what presses most, and says that there is more', async () => {
  const asked = { from: world.referrer, to: world.intake, need: world.needs.debt }
  const asking = {
    payload: relais.payload,
    user: await userOf(world.intake),
    locale: 'fr',
  } as const
  const { toAnswer: before } = await receivingWork(asking)
  expect(before.more).toBe(false)
  for (let n = before.first.length; n < 21; n += 1) await aReferral(asked).sent()
  const { toAnswer } = await receivingWork(asking)
  expect(toAnswer.more).toBe(true)
  expect(toAnswer.first).toHaveLength(20)
  const due = toAnswer.first.map(({ deadlines }) => Number(deadlines.expireAt))
  expect(due).toEqual(due.toSorted((one, other) => one - other))
  const sent = await sendingWork({ ...asking, user: await userOf(world.referrer) })
  expect([sent.waiting.first.length, sent.waiting.more]).toEqual([20, true])
})

test.each(['fr', 'nl', 'en'] as const)('the heading of a long day is true: %s', async (locale) => {
  const { toAnswer } = await receivingWork({
    payload: relais.payload,
    user: await userOf(world.intake),
    locale,
  })
  const urgent = toAnswer.first.map(
    (one, n) => ({ ...one, priority: n === 0 ? 'urgent' : one.priority }) as const,
  )
  const received = {
    toAnswer: { ...toAnswer, first: urgent },
    promised: { first: [], more: false },
  }
  const { first, second } = headingOf(wordsIn(locale), received, null, new Date())
  expect([first, second?.text]).toEqual(
    {
      fr: ['Plus de 20 relais attendent votre réponse.', 'Au moins un est urgent.'],
      nl: ['Meer dan 20 doorverwijzingen wachten op uw antwoord.', 'Minstens een is dringend.'],
      en: ['More than 20 referrals are waiting for your answer.', 'At least one is urgent.'],
    }[locale],
  )
})

test('the person sees who helps, and who read what, by organisation', async () => {
  const referral = await accepted()
  await world.intake.get(`/referrals/${referral.id}`)
  const page = await theirPage(relais.payload, linkTo(referral), 'fr')
  expect(page).toMatchObject({ firstName: 'Awa', questions: [], canStop: true })
  expect(page?.aids).toMatchObject([
    { state: 'accepted', stop: { what: 'withdraw-referral', on: referral.id } },
  ])
  const told = page?.readings.map(({ actor, what }) => `${actor} ${what}`)
  expect(told).toEqual(expect.arrayContaining(['Advice identity', 'Advice problem', 'Desk wrote']))
})

test('the person reads a refusal without its reason', async () => {
  const asked = { from: world.referrer, to: world.intake, need: world.needs.debt }
  const referral = await aReferral(asked).rejected()
  const page = await theirPage(relais.payload, linkTo(referral), 'fr')
  expect(page?.aids).toMatchObject([{ state: 'rejected', stop: null }])
  expect(JSON.stringify(page)).not.toContain('outside-mandate')
})

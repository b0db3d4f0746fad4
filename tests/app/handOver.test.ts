import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textShown } from '@/src/app/(site)/[locale]/referrals/new/chosen'
import { tryToHandOver } from '@/src/app/(site)/[locale]/referrals/new/tryToHandOver'
import { wordsIn } from '@/src/i18n/words'
import type { User } from '@/src/payload-types'
import type { Typed } from '@/src/ui/formState'
import { withTransactions } from '@/tests/support/only'
import type { Person } from '@/tests/support/people'
import { aCase, aConsent, aReferral } from '@/tests/support/referral'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aWorld, type World } from '@/tests/support/world'
import { oneCase } from '@/src/queries/oneCase'

let relais: Relais
let world: World
beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const words = wordsIn('fr')
const nothingBefore = { known: null, draft: null, basedOn: null }
const userOf = ({ id }: Person): Promise<User> =>
  relais.payload.findByID({ collection: 'users', id, depth: 1 })

/** A form filled in well, under the names of its fields. */
function typed(more: Typed = {}): Typed {
  const { advice, third } = world.operators
  return {
    safe: 'yes',
    'person.firstName': 'Awa',
    'person.lastName': 'Diallo',
    'person.phone': '0470 12 34 56',
    'person.email': 'awa.diallo@example.org',
    'person.contactPreference': 'phone',
    'person.address.municipality': '21012',
    'situation.stage': 'early-warning',
    'situation.language': 'fr',
    need: world.needs.debt,
    [`rank.${advice.id}`]: '1',
    [`rank.${third.id}`]: '2',
    [`service.${advice.id}`]: world.services.advice,
    read: textShown({ language: 'fr', order: [{ actor: advice }, { actor: third }] }),
    consent: 'oral',
    summary: 'Deux trimestres impayés. Demande un plan tenable.',
    ...more,
  }
}

async function answer(values: Typed, { send = true, by = world.referrer, start = {} } = {}) {
  const visit = { payload: relais.payload, user: await userOf(by), locale: 'fr' as const, words }
  return tryToHandOver({ visit, start: { ...nothingBefore, ...start }, values, send })
}
async function errorsOf(asked: ReturnType<typeof answer>) {
  const said = await asked
  if ('id' in said) throw new Error('it was accepted')
  return said.errors
}
async function idOf(asked: ReturnType<typeof answer>) {
  const said = await asked
  if ('id' in said) return said.id
  throw new Error(JSON.stringify(said.errors))
}
const paths = (errors: { path: string }[]) => errors.map(({ path }) => path)
const stored = async () => ({
  cases: (await world.manager.get('/cases/count')).body.totalDocs,
  consents: (await world.manager.get('/consents/count')).body.totalDocs,
  referrals: (await world.manager.get('/referrals/count')).body.totalDocs,
})

describe('when all is said', () => {
  test('case, consent and referral are stored together, and it is sent to the first operator', async () => {
    const id = await idOf(answer(typed()))
    const { body } = await world.referrer.get(`/referrals/${id}?depth=0`)
    expect(body).toMatchObject({
      status: 'requested',
      owner: { actor: world.operators.advice.id },
      service: world.services.advice,
    })
    const consents = await world.referrer.get(`/consents?where[case][equals]=${body.case}&depth=0`)
    expect(consents.body.docs[0]).toMatchObject({
      status: 'active',
      actors: [world.operators.advice.id, world.operators.third.id],
      categories: ['contact', 'situation'],
      evidence: {
        readBy: world.referrer.id,
        language: 'fr',
        confirmationTo: 'awa.diallo@example.org',
      },
    })
  })

  test('who wants to read first is sent the question, and the referral waits as a draft', async () => {
    const id = await idOf(answer(typed({ consent: 'link' })))
    const { body } = await world.referrer.get(`/referrals/${id}?depth=0`)
    expect(body).toMatchObject({ status: 'draft', businessStatus: 'consent-requested' })
  })

  test('a draft is kept without an answer, and without a way to reach the person', async () => {
    const id = await idOf(
      answer(typed({ consent: '', 'person.phone': '', 'person.email': '' }), { send: false }),
    )
    expect((await world.referrer.get(`/referrals/${id}?depth=0`)).body.status).toBe('draft')
  })

  test('danger makes it urgent', async () => {
    const id = await idOf(answer(typed({ safe: 'no' })))
    expect((await world.referrer.get(`/referrals/${id}?depth=0`)).body.priority).toBe('urgent')
  })
})

describe('when something is to be mended', () => {
  withTransactions('nothing is left behind of what was refused at the very end', async () => {
    const before = await stored()
    const errors = await errorsOf(answer(typed({ summary: 'Appeler Awa au 0470 12 34 56.' })))
    expect(paths(errors)).toEqual(['summary'])
    expect(await stored()).toEqual(before)
  })

  test('the words of the summary are quoted back, with what to write instead', async () => {
    const summary = 'Le comptable est parti. Joignable au 0470 99 99 99 l’après-midi.'
    const [error] = await errorsOf(answer(typed({ summary })))
    expect(error?.message).toContain('«\u00a00470 99 99 99\u00a0» est un numéro de téléphone.')
    expect(error?.mend).toContain('«\u00a0Joignable l’après-midi.\u00a0»')
  })

  withTransactions('all of it is said at once, in the order of the page', async () => {
    const before = await stored()
    const errors = await errorsOf(
      answer(
        typed({
          safe: '',
          'person.phone': '0470 12',
          'firm.enterpriseNumber': '0999.999.921',
          consent: '',
          summary: 'Écrire à awa.diallo@example.org.',
        }),
      ),
    )
    expect(paths(errors)).toEqual([
      'safe',
      'person.phone',
      'firm.enterpriseNumber',
      'consent',
      'summary',
    ])
    expect(await stored()).toEqual(before)
  })

  test('an answer to a text that named others is no answer', async () => {
    const read = textShown({ language: 'fr', order: [{ actor: world.operators.third }] })
    expect(paths(await errorsOf(answer(typed({ read }))))).toEqual(['consent'])
  })

  test('a need that touches on health takes an explicit yes', async () => {
    const { psy } = world.operators
    const toPsy = {
      need: world.needs.distress,
      [`rank.${world.operators.advice.id}`]: '',
      [`rank.${world.operators.third.id}`]: '',
      [`rank.${psy.id}`]: '1',
      read: textShown({ language: 'fr', order: [{ actor: psy }] }),
    }
    expect(paths(await errorsOf(answer(typed(toPsy))))).toEqual(['sensitive'])
    await idOf(answer(typed({ ...toPsy, sensitive: 'yes' })))
  })

  test('two operators cannot have the same place', async () => {
    const same = typed({ [`rank.${world.operators.third.id}`]: '1' })
    expect(paths(await errorsOf(answer(same)))).toContain('order')
  })

  test('the court opens no case, whatever it posts', async () => {
    const errors = await errorsOf(answer(typed(), { by: world.clerk }))
    expect(errors).toEqual([{ path: '', message: words.newReferral.mend.forbidden }])
  })
})

describe('a case of one’s own', () => {
  const known = async (id: string) => ({
    known: await oneCase(relais.payload, await userOf(world.referrer), 'fr', id),
  })

  test('is not asked again; a consent that stands is relied on', async () => {
    const id = await aCase(world.referrer, [world.needs.debt])
    await aConsent(world.referrer, id, [world.operators.advice])
    const values = typed({ consent: 'standing', [`rank.${world.operators.third.id}`]: '' })
    const sent = await idOf(answer(values, { start: await known(id) }))
    const { body } = await world.referrer.get(`/referrals/${sent}?depth=0`)
    expect(body).toMatchObject({ status: 'requested', case: id })
  })

  test('a consent that does not name the operator is not stretched', async () => {
    const id = await aCase(world.referrer, [world.needs.debt])
    await aConsent(world.referrer, id, [world.operators.third])
    const errors = await errorsOf(
      answer(typed({ consent: 'standing' }), { start: await known(id) }),
    )
    expect(paths(errors)).toEqual(['consent'])
  })

  test('the same entrepreneur is not sent twice to one operator for one need', async () => {
    const first = await aReferral({
      from: world.referrer,
      to: world.intake,
      need: world.needs.debt,
    }).sent()
    const errors = await errorsOf(
      answer(typed({ consent: 'standing' }), { start: await known(first.case) }),
    )
    expect(paths(errors)).toEqual(['order'])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOperators, type Search } from '@/src/queries/findOperators'
import { sheetActors } from '@/src/queries/sheetActors'
import { systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { aMember, aNeed, anActor, aService, type Actor } from '@/tests/support/people'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
let user: User
let own: Actor

/** One family of needs, and a service of each kind of operator. */
beforeAll(async () => {
  relais = await createRelais()
  const system = systemOf(relais.payload)
  const debts = await aNeed(relais, 'debts')
  const onss = await aNeed(relais, 'onss')
  const vat = await aNeed(relais, 'vat')
  for (const id of [onss, vat])
    await system.update({ collection: 'needs', id, data: { parent: debts } })
  await system.update({
    collection: 'needs',
    id: onss,
    data: { label: 'Plan d’apurement', synonyms: { nl: ['afbetalingsplan'] } },
  })
  own = await anActor(relais, { name: 'Own' })
  const operators = {
    exact: await anActor(relais, { name: 'Exact' }),
    family: await anActor(relais, { name: 'Family' }),
    full: await anActor(relais, { name: 'Full' }),
    dutch: await anActor(relais, { name: 'Dutch', languages: ['nl'] }),
    near: await anActor(relais, { name: 'Near' }),
    court: await anActor(relais, { name: 'Court', receives: 'sheet' }),
    outside: await anActor(relais, { name: 'Outside', membership: 'outside' }),
  }
  const { exact, family, full, dutch, near, court, outside } = operators
  for (const actor of [own, exact, dutch, court, outside]) await aService(actor, { needs: [onss] })
  await aService(family, { needs: [debts] })
  await aService(full, { needs: [onss], capacity: 'full' })
  await aService(near, { needs: [vat] })
  const person = await aMember(own, 'referrer')
  user = await relais.payload.findByID({ collection: 'users', id: person.id, depth: 1 })
})
afterAll(() => relais.close())

const found = (search: Search) =>
  findOperators({ payload: relais.payload, user, locale: 'fr' }, search)
const names = (list: readonly { offer: { actor: { name: string } } }[]) =>
  list.map(({ offer }) => offer.actor.name)
const inFrench: Search = { need: 'onss', language: 'fr' }

describe('who can help', () => {
  test('the need itself before its family, who is full after who has room, never one’s own operator', async () => {
    const fitting = names((await found(inFrench)).fitting)
    expect(fitting).not.toContain('Own')
    expect(fitting.indexOf('Exact')).toBeLessThan(fitting.indexOf('Full'))
    expect(fitting.indexOf('Full')).toBeLessThan(fitting.indexOf('Family'))
  })

  test('who speaks another language, or takes another need of the family, is set aside with the reason', async () => {
    const { others } = await found(inFrench)
    const lacks = Object.fromEntries(others.map(({ offer, lacks }) => [offer.actor.name, lacks]))
    expect(lacks).toEqual({ Dutch: ['language'], Near: ['need'] })
  })

  test('the court and whoever is outside the platform are reached by a sheet', async () => {
    const { fitting } = await found(inFrench)
    const ways = Object.fromEntries(fitting.map(({ offer }) => [offer.actor.name, offer.actor.way]))
    expect(ways).toMatchObject({ Court: 'sheet', Outside: 'sheet', Exact: 'referral' })
    const sheets = await sheetActors({ payload: relais.payload, user, locale: 'fr' })
    expect(sheets.map(({ name }) => name)).toEqual(['Court'])
  })
})

describe('what was meant', () => {
  test('a need is understood by its words in any language', async () => {
    expect((await found({ text: 'Afbetalingsplan' })).need?.code).toBe('onss')
    expect((await found({ text: 'plan d apurement' })).need?.code).toBe('onss')
  })

  test('words come before the list', async () => {
    expect((await found({ need: 'vat', text: 'afbetalingsplan' })).need?.code).toBe('onss')
  })

  test('what is not understood finds nobody, and all needs are there to choose from', async () => {
    const { need, fitting, families } = await found({ text: 'emphytéose' })
    expect(need).toBeNull()
    expect(fitting).toEqual([])
    expect(families.map(({ head, below }) => [head.code, below.length])).toEqual([['debts', 2]])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/src/clocks/now'
import { aCase } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

describe('where the person lives', () => {
  const livingIn = async (municipality: string) => {
    const body = {
      person: { firstName: 'Awa', lastName: 'Diallo', address: { municipality } },
      situation: { stage: 'early-warning', language: 'fr' },
      needs: [world.needs.debt],
    }
    const { doc } = (await world.referrer.post('/cases', body)).body
    return doc as unknown as {
      person: { address: { municipality: string } }
      situation: { zone?: string }
    }
  }

  test.each([
    ['21009', 'south-east'],
    ['Ixelles', 'south-east'],
    ['sint-jans-molenbeek', 'north-west'],
    ['Halle', undefined],
  ])('%s is kept as it was written, and told as a zone: %s', async (municipality, zone) => {
    const { person, situation } = await livingIn(municipality)
    expect(person.address.municipality).toBe(municipality)
    expect(situation.zone ?? undefined).toBe(zone)
  })
})

test.each(['zz', 'FR', 'fra', 'french'])('nobody speaks %s', async (language) => {
  const { status, body } = await world.referrer.post('/cases', {
    person: { firstName: 'Awa', lastName: 'Diallo' },
    situation: { stage: 'early-warning', language },
    needs: [world.needs.debt],
  })
  expect([status, body.errors[0].data.errors[0]?.path]).toEqual([400, 'situation.language'])
})

describe('the evidence of a consent', () => {
  const agreed = async (method: 'oral' | 'paper', said: Record<string, unknown>) => {
    const evidence = { textVersion: '1', language: 'fr', at: now().toISOString(), ...said }
    return world.referrer.post('/consents', {
      case: await aCase(world.referrer, [world.needs.debt]),
      purpose: 'referral',
      actors: [world.operators.advice.id],
      categories: ['contact'],
      method,
      evidence,
    })
  }

  test.each(['yesterday', '2026-02-30', '5'])(
    'was given on a day that there is: %s',
    async (at) => {
      const { status, body } = await agreed('oral', { readBy: world.referrer.id, at })
      expect([status, body.errors[0].data.errors[0]?.path]).toEqual([400, 'evidence.at'])
    },
  )

  test('says where the paper lies', async () => {
    const { status, body } = await agreed('paper', { heldBy: world.referrer.id, place: '  ' })
    expect([status, body.errors[0].data.errors[0]?.path]).toEqual([400, 'evidence.place'])
  })
})

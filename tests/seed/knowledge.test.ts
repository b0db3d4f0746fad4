import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import { plainTextOf } from '@/src/prose/plainText'
import { keepAccounts } from '@/src/seed/accounts'
import { sixty } from '@/src/seed/knowledge/practices'
import { tellKnowledge } from '@/src/seed/knowledge/knowledge'
import { keepReference } from '@/src/seed/reference'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
beforeAll(async () => {
  relais = await createRelais()
  const { axes, actors, needs } = await keepReference(relais.payload)
  const people = await keepAccounts(relais.payload, actors, 'pour-les-essais-2026')
  await tellKnowledge({ payload: relais.payload, axes, actors, needs, people, seededAt: now() })
}, 300_000)
afterAll(() => relais.close())

const countOf = async (collection: 'good-practices' | 'outputs' | 'contacts', status?: string) => {
  const where: Where = status ? { status: { equals: status } } : {}
  return (await systemOf(relais.payload).count({ collection, where })).totalDocs
}

describe('the knowledge base of the demonstration', () => {
  test('sixty practices are published, in French and in Dutch, by somebody who did not write them', async () => {
    const { docs } = await systemOf(relais.payload).find({
      collection: 'good-practices',
      where: { status: { equals: 'published' } },
      locale: 'all',
      limit: 100,
      depth: 0,
    })
    const published = docs.filter(({ title }) =>
      sixty.some(({ fr }) => fr.title === (title as unknown as { fr: string }).fr),
    )
    expect(published).toHaveLength(60)
    for (const practice of published as unknown as Record<string, Record<string, never>>[]) {
      expect(practice.title).toMatchObject({ fr: expect.any(String), nl: expect.any(String) })
      expect(plainTextOf(practice.whatWasDone?.nl as never).length).toBeGreaterThan(100)
    }
  })

  test('there is something in every other state', async () => {
    expect(await countOf('good-practices', 'idea')).toBeGreaterThan(0)
    expect(await countOf('good-practices', 'draft')).toBeGreaterThan(0)
    expect(await countOf('good-practices', 'review')).toBeGreaterThan(0)
    expect(await countOf('good-practices', 'archived')).toBeGreaterThan(0)
  })

  test('used practices are worth more than told ones, and every failure is counted', async () => {
    const { docs } = await systemOf(relais.payload).find({
      collection: 'good-practices',
      where: { evidence: { equals: 'proven' } },
      depth: 0,
    })
    expect(docs.length).toBeGreaterThan(0)
  })

  test('every operator that receives referrals can be reached', async () => {
    expect(await countOf('contacts')).toBeGreaterThanOrEqual(28)
  })

  test('all of it is on the record', async () => {
    expect((await verifyAudit(relais.payload)).faults).toEqual([])
  })
})

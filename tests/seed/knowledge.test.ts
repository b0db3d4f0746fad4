import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { now } from '@/src/clocks/now'
import { systemOf } from '@/src/payloadAs'
import type { GoodPractice, Meeting, Output } from '@/src/payload-types'
import { plainTextOf } from '@/src/prose/plainText'
import { keepAccounts } from '@/src/seed/accounts'
import { sixty } from '@/src/seed/content/practices/sixty'
import { tellDirectory } from '@/src/seed/knowledge/contacts'
import { tellKnowledge } from '@/src/seed/knowledge/knowledge'
import { keepReference } from '@/src/seed/reference'
import { createRelais, type Relais } from '@/tests/support/relais'

let relais: Relais
beforeAll(async () => {
  relais = await createRelais()
  const { axes, actors, needs } = await keepReference(relais.payload)
  const people = await keepAccounts(relais.payload, actors, 'pour-les-essais-2026')
  const known = { payload: relais.payload, axes, actors, needs, people, seededAt: now() }
  await tellKnowledge(known, await tellDirectory(known))
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

  test('each version of a practice is dated by its story, the last one when it was published', async () => {
    const { docs } = await systemOf(relais.payload).find({
      collection: 'good-practices',
      where: { status: { equals: 'published' } },
      limit: 100,
      depth: 0,
    })
    for (const { id, publishedAt } of docs) {
      const { docs: versions } = await relais.payload.db.findVersions<GoodPractice>({
        collection: 'good-practices',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        limit: 0,
      })
      expect(versions.filter(({ latest }) => latest).map(({ version }) => version.status)).toEqual([
        'published',
      ])
      const days = versions.map(({ updatedAt }) => updatedAt.slice(0, 10))
      expect(days.at(-1)).toBe(publishedAt?.slice(0, 10))
      expect(new Set(days).size).toBe(4)
    }
  })

  test('what was done, and what is being written, is dated by its story too', async () => {
    const today = now().toISOString().slice(0, 10)
    const { docs: done } = await systemOf(relais.payload).find({
      collection: 'decisions',
      where: { status: { equals: 'done' } },
      limit: 100,
      depth: 0,
    })
    const { docs: written } = await systemOf(relais.payload).find({
      collection: 'good-practices',
      where: { status: { in: ['idea', 'draft', 'review'] } },
      limit: 100,
      depth: 0,
    })
    expect([done.length, written.length].every(Boolean)).toBe(true)
    for (const { updatedAt } of [...done, ...written])
      expect(updatedAt.slice(0, 10) < today).toBe(true)
  })

  test('a practice drawn from an output was published after it', async () => {
    const every = { limit: 100, depth: 0 }
    const system = systemOf(relais.payload)
    const { docs: outputs } = await system.find({ collection: 'outputs', ...every })
    const { docs } = await system.find({ collection: 'good-practices', ...every })
    const drawn = docs.flatMap((practice) => {
      const output = outputs.find(({ id }) => id === practice.output)
      return output ? [{ output, practice }] : []
    })
    expect(drawn.length).toBeGreaterThan(4)
    const early = drawn.filter(
      ({ output, practice }) => String(output.publishedAt) >= String(practice.publishedAt),
    )
    expect(early.map(({ practice }) => practice.title)).toEqual([])
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

const every = async <T>(collection: 'meetings' | 'outputs' | 'decisions' | 'working-groups') =>
  (await systemOf(relais.payload).find({ collection, depth: 0, limit: 0, pagination: false, locale: 'all' as never }))
    .docs as unknown as T[] // prettier-ignore
type Spoken = Record<'fr' | 'nl', string>

describe('the platform of the demonstration', () => {
  test('has groups on each of the five axes, and one that is only asked for', async () => {
    const groups = await every<{ axis: string; status: string; chair: string }>('working-groups')
    expect(groups).toHaveLength(6)
    expect(new Set(groups.map(({ axis }) => axis)).size).toBe(5)
    expect(groups.filter(({ status }) => status === 'requested')).toHaveLength(1)
    expect(groups.filter(({ status, chair }) => status === 'open' && chair)).toHaveLength(5)
  })

  test('met first on 18 January 2023, all fifteen of them, and meets again soon', async () => {
    const plenaries = (await every<Meeting>('meetings'))
      .filter(({ kind }) => kind === 'plenary')
      .toSorted((a, b) => Number(a.number) - Number(b.number))
    expect(plenaries.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(plenaries[0]!.startsAt.slice(0, 10)).toBe('2023-01-18')
    expect(plenaries[0]!.attendance).toHaveLength(15)
    expect(plenaries[0]!.attendance!.every(({ status }) => status === 'present')).toBe(true)
    expect(new Date(plenaries[3]!.startsAt) > now()).toBe(true)
    expect(plenaries[3]!.attendance!.length).toBeGreaterThan(10)
    expect(plenaries[3]!.attendance!.some(({ status }) => status === 'accepted')).toBe(true)
    expect(plenaries[2]!.evaluation!.questions![0]!.answers!.reduce((a, b) => a + b, 0)).toBe(11)
    expect(plenaries[3]!.guests).toHaveLength(1)
  })

  test('decided some twenty-five things; what is open goes on to the next meeting', async () => {
    const decisions = await every<{ status: string; carriedTo?: string[] }>('decisions')
    expect(decisions.length).toBeGreaterThanOrEqual(20)
    const open = decisions.filter(({ status }) => status === 'open')
    expect(open.length).toBeGreaterThan(5)
    for (const { carriedTo } of open) expect(carriedTo?.length).toBeGreaterThan(0)
  })

  test('published twenty outputs in both languages, most of them for all members', async () => {
    const outputs = await every<Output & { title: Spoken; body: Record<'fr' | 'nl', never> }>(
      'outputs',
    )
    expect(outputs).toHaveLength(20)
    expect(outputs.every(({ status }) => status === 'published')).toBe(true)
    expect(outputs.filter(({ audience }) => audience === 'members').length).toBeGreaterThanOrEqual(
      12,
    )
    expect(outputs.some(({ audience }) => audience === 'group')).toBe(true)
    expect(new Set(outputs.map(({ kind }) => kind)).size).toBe(5)
    for (const { title, body } of outputs)
      for (const language of ['fr', 'nl'] as const) {
        expect(title[language]).toBeTruthy()
        const words = plainTextOf(body[language]).split(/\s+/).length
        expect(words, title[language]).toBeGreaterThanOrEqual(115)
      }
  })

  test('writes to nobody about a meeting that lies behind', async () => {
    const { docs } = await relais.payload.db.find<{ kind: string; about: string }>({
      collection: 'outbox',
      where: { kind: { in: ['meeting-invited', 'meeting-changed', 'meeting-cancelled'] } },
      limit: 0,
      req: {},
    })
    const ahead = (await every<Meeting>('meetings')).filter(
      ({ startsAt }) => new Date(startsAt) > now(),
    )
    expect(docs.length).toBeGreaterThan(10)
    for (const { about } of docs) expect(ahead.map(({ id }) => `meetings:${id}`)).toContain(about)
  })
})

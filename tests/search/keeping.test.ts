import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inTransaction } from '@/src/database/inTransaction'
import { now } from '@/src/clocks/now'
import { catchUp, keepIndexWhole } from '@/src/search/index/catchUp'
import { prepareIndex } from '@/src/search/index/prepare'
import { rebuild } from '@/src/search/index/rebuild'
import { verifyIndex } from '@/src/search/index/verify'
import { writeIndex } from '@/src/search/index/write'
import { reindex } from '@/src/search/reindex'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aWorld, type World } from '@/tests/support/world'
import { aPractice, found, idsOf } from './library'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 200_000 })

let relais: Relais
let world: World
let practice: string
beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  practice = await aPractice(relais, { title: { fr: 'Lire la lettre', nl: 'De brief lezen' } })
  await aPractice(relais, { title: { fr: 'Une échéance' }, audience: 'group' })
  await catchUp(relais.payload)
})
afterAll(() => relais.close())

const faults = async () => {
  await catchUp(relais.payload)
  return (await verifyIndex(relais.payload)).differences.map(({ fault }) => fault)
}
/** Built anew, and up to what was told while it was built. */
async function anew() {
  await rebuild(relais.payload)
  await catchUp(relais.payload)
}
const spoil = (statement: string) =>
  writeIndex(relais.payload, async (run) => void (await run(statement)))

test('the index says what the database says', async () => {
  expect(await faults()).toEqual([])
})

describe('verifying tells what differs', () => {
  test('a document that is missing, and one that nobody has any more', async () => {
    await spoil(`UPDATE search_docs SET doc = 'nobody' WHERE doc = '${practice}'`)
    expect((await faults()).sort()).toEqual(['left-over', 'missing'])
    await anew()
    expect(await faults()).toEqual([])
  })

  test('a text that says something else, or stands where it must not', async () => {
    await spoil(
      `UPDATE search_docs SET texts = replace(texts, 'lettre', 'facture') WHERE doc = '${practice}'`,
    )
    expect(await faults()).toContain('differs')
    await anew()
    await spoil(`UPDATE search_docs SET audience = 'nobody' WHERE doc = '${practice}'`)
    expect(await faults()).toEqual(
      expect.arrayContaining(['differs', 'text-missing', 'text-left-over', 'words-differ']),
    )
    await anew()
    expect(await faults()).toEqual([])
  })
})

test('building it anew tells how far it is, and finds the same', async () => {
  const before = idsOf(await found(world.referrer, '', 'limit=50'))
  const told: string[] = []
  await rebuild(relais.payload, (line) => told.push(line))
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^good-practices: 2 \/ 2$/)]))
  expect(idsOf(await found(world.referrer, '', 'limit=50')).sort()).toEqual(before.sort())
})

/** The stand-in has no transactions: there is nothing to roll back. */
const hasTransactions = () =>
  relais.payload.db.name === 'sqlite' ||
  Boolean((relais.payload.db as { transactionOptions?: unknown }).transactionOptions)

test('what was rolled back is not found', async () => {
  if (!hasTransactions()) return
  const id = randomUUID()
  const at = now().toISOString()
  const data = {
    id,
    title: { fr: 'Quincaillerie' },
    status: 'published',
    audience: 'members',
    original: 'fr',
    createdAt: at,
    updatedAt: at,
  }
  const broken = inTransaction(relais.payload, null, async (req) => {
    await relais.payload.db.create({ collection: 'good-practices', data, req })
    await reindex(req, 'good-practices', id)
    throw new Error('after the index was written')
  })
  await expect(broken).rejects.toThrow('after the index was written')
  expect((await found(world.referrer, 'quincaillerie', 'exact=true')).total).toBe(0)
  expect(await faults()).toEqual([])
})

test('many who write at once leave rows and index alike', async () => {
  const titles = Array.from({ length: 12 }, (_, at) => `Parallèle numéro ${'abcdefghijkl'[at]}`)
  await Promise.all(titles.map((title) => aPractice(relais, { title: { fr: title } })))
  expect((await found(world.referrer, 'parallèle', 'limit=50')).total).toBe(12)
  expect(await faults()).toEqual([])
})

test('an index of another version goes with its tables, and is built anew', async () => {
  await spoil(`ALTER TABLE search_words ADD COLUMN former TEXT`)
  await spoil(`UPDATE search_meta SET value = 'former' WHERE key = 'tables'`)
  await prepareIndex(relais.payload)
  await keepIndexWhole(relais.payload)
  await expect(spoil(`UPDATE search_words SET former = ''`)).rejects.toThrow()
  expect(await faults()).toEqual([])
})

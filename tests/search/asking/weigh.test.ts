import Database from 'libsql'
import { beforeEach, expect, test } from 'vitest'
import { facets } from '@/src/codes/search'
import { locales } from '@/src/codes/languages'
import type { Term } from '@/src/search/analyser/terms'
import type { Reader } from '@/src/search/asking/reader'
import { openCount, standingAt, weigh } from '@/src/search/asking/weigh'
import { catchUpHeld, nothingHeld } from '@/src/search/index/held'
import { putDocument } from '@/src/search/index/put'
import type { Row, Run } from '@/src/search/index/run'
import { schema } from '@/src/search/index/schema'
import { nothingMoved } from '@/src/search/index/vocabulary'
import { open, type Facts } from '@/src/search/searched'

let database: Database.Database
let asked: string[]
const run: Run = (sql, values = []) => {
  asked.push(sql)
  return Promise.resolve(database.prepare(sql).all(values) as Row[])
}

beforeEach(() => {
  asked = []
  database = new Database(':memory:')
  for (const statement of schema) database.exec(statement)
})

const facts = {
  date: null,
  ...Object.fromEntries(facets.map((facet) => [facet, []])),
} as unknown as Facts
const write = (doc: string, text: string, audience = open) =>
  putDocument(
    run,
    'good-practices',
    doc,
    {
      collection: 'good-practices',
      id: doc,
      audience,
      facts,
      texts: { fr: [{ field: 'title', column: 'title', text }] },
    },
    nothingMoved(),
  )

const termOf = (word: string): Term => ({
  typed: word,
  folded: [word],
  variants: locales.map((language) => ({ language, stems: [word], weight: 1, as: 'word' })),
  required: false,
  isStop: false,
})
const plan = termOf('plan')
const member: Reader = { audiences: [open] }
const ofAGroup: Reader = { audiences: [open, 'group'] }

test('what was looked up is not again, until anything changes', async () => {
  const held = nothingHeld()
  const ask = async () => {
    await catchUpHeld(run, held)
    const before = asked.length
    const weights = await weigh(run, [plan], { reader: member, held })
    const [variant] = plan.variants
    return {
      statements: asked.length - before,
      found: variant && openCount(weights, variant).with,
    }
  }
  await write('a', 'plan')
  expect((await ask()).found).toBe(1)
  expect(await ask()).toEqual({ statements: 0, found: 1 })
  await write('b', 'plan')
  expect((await ask()).found).toBe(2)
  expect(await ask()).toEqual({ statements: 0, found: 2 })
})

test('a change that comes while a question is looked up is found by the next', async () => {
  const held = nothingHeld()
  await write('a', 'plan')
  await catchUpHeld(run, held)
  const slow: Run = async (sql, values) => {
    const rows = await run(sql, values)
    // told, and taken in for another question, before this answer arrives
    if (sql.includes('search_fr ')) {
      await write('b', 'plan')
      await catchUpHeld(run, held)
    }
    return rows
  }
  await weigh(slow, [plan], { reader: member, held })
  const weights = await weigh(run, [plan], { reader: member, held })
  const [variant] = plan.variants
  expect(variant && openCount(weights, variant).with).toBe(2)
})

test('what is everywhere weighs the same in papers of a group, whoever asked first', async () => {
  for (let row = 0; row <= 2_000; row += 1) await write(`o${row}`, 'plan')
  await write('c', 'plan', 'group')
  const weightsFor = async (readers: readonly Reader[]) => {
    const held = nothingHeld()
    await catchUpHeld(run, held)
    for (const reader of readers.slice(0, -1)) await weigh(run, [plan], { reader, held })
    const last = readers.at(-1) ?? member
    const weights = await weigh(run, [plan], { reader: last, held })
    const closed = weights.found.get('search_fr_closed plan')
    return {
      closed: closed?.weightAt(0),
      stands: standingAt(2_002, [plan], weights)[0]?.variants.length,
    }
  }
  const alone = await weightsFor([ofAGroup])
  expect(alone).toEqual({ closed: 1, stands: 1 })
  expect(await weightsFor([member, ofAGroup])).toEqual(alone)
})

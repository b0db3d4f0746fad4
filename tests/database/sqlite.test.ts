import type { CollectionConfig } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WriteGate } from '@/src/database/gate'
import { keepStatistics } from '@/src/database/statistics'
import { payloadAs, systemOf } from '@/src/payloadAs'
import { smallProduct } from './small'

const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: () => true, update: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'tags', type: 'text', hasMany: true },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        if (doc.title === 'third') throw new Error('a hook that fails')
        if (doc.title === 'alone') await systemOf(req.payload).create(copy('forgot its req'))
        return doc
      },
    ],
  },
}
const copy = (title: string) => ({ collection: 'notes', data: { title } }) as never
let small: Awaited<ReturnType<typeof smallProduct>>
let repair: (() => void) | undefined

beforeAll(async () => void (small = await smallProduct([notes])))
afterEach(() => (repair?.(), (repair = undefined)))
afterAll(() => small.close())

const create = (title: string) => systemOf(small.payload).create(copy(title))
async function stored(): Promise<number> {
  const { rows } = await small.adapter.client.execute('SELECT count(*) AS n FROM notes')
  return Number(rows[0]?.n)
}

test('of twenty-five writes at once, all that are acknowledged are stored, and the process goes on answering', async () => {
  const before = await stored()
  let late = 0
  let last = performance.now()
  const watch = setInterval(() => {
    late = Math.max(late, performance.now() - last - 5)
    last = performance.now()
  }, 5)
  const made = await Promise.all(Array.from({ length: 25 }, (_, i) => create(`note ${i}`)))
  clearInterval(watch)
  expect(new Set(made.map(({ id }) => id)).size).toBe(25)
  expect(await stored()).toBe(before + 25)
  expect(late).toBeLessThan(1000)
})

test('a hook that fails leaves nothing behind, and the next writer gets in', async () => {
  const before = await stored()
  await expect(create('third')).rejects.toThrow('a hook that fails')
  await create('after')
  expect(await stored()).toBe(before + 1)
})

test('a COMMIT that fails is an error, not an answer with an id', async () => {
  const before = await stored()
  const { transaction } = small.adapter.client
  repair = () => (small.adapter.client.transaction = transaction)
  const session = small.payload.db as unknown as {
    drizzle: { session: { client: typeof small.adapter.client } }
  }
  expect(session.drizzle.session.client).toBe(small.adapter.client)
  const deferred = 'PRAGMA defer_foreign_keys = 1'
  small.adapter.client.transaction = async (mode) => {
    const begun = (await transaction(mode)) as Awaited<ReturnType<typeof transaction>> & {
      execute: (sql: string) => Promise<unknown>
    }
    await begun.execute(deferred)
    await begun.execute(
      `INSERT INTO notes_texts ("order", parent_id, path, text) VALUES (1, 'nobody', 'tags', 'x')`,
    )
    return begun
  }
  await expect(create('lost')).rejects.toMatchObject({ status: 503, data: { code: 'not-stored' } })
  repair()
  await create('kept')
  expect(await stored()).toBe(before + 1)
})

test('a hook that writes outside the transaction of its caller is answered 503 instead of waiting for ever', async () => {
  const { gate } = small.adapter
  repair = () => (small.adapter.gate = gate)
  small.adapter.gate = new WriteGate(200)
  const before = await stored()
  await expect(create('alone')).rejects.toMatchObject({ status: 503 })
  await create('next')
  expect(await stored()).toBe(before + 1)
})

test('an id is a uuid that nobody can propose or change', async () => {
  const anyone = payloadAs(small.payload, null)
  const made = await anyone.create({
    collection: 'notes',
    data: { id: 'mine', title: 'one' },
  } as never)
  expect(made.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
  const one = { collection: 'notes', id: made.id }
  const changed = await anyone.update({ ...one, data: { id: 'other', title: 'two' } } as never)
  expect(changed).toMatchObject({ id: made.id, title: 'two' })
})

test('the settings of durability hold after a transaction', async () => {
  await create('one more')
  const pragma = async (name: string) =>
    Object.values((await small.adapter.client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('busy_timeout')).toBe(5000)
  expect(await pragma('foreign_keys')).toBe(1)
})

test.each(['notes_locales', 'notes_texts'])('%s is found by its parent', async (table) => {
  const parent = table.endsWith('_texts') ? 'parent_id' : '_parent_id'
  const { rows } = await small.adapter.client.execute(
    `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${parent} = 'x'`,
  )
  expect(String(rows[0]?.detail)).toMatch(/^SEARCH .*INDEX/)
})

test('SQLite knows what its tables hold once it was told to look', async () => {
  const known = async () => {
    const { rows } = await small.adapter.client.execute(
      `SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'`,
    )
    return rows.length
  }
  expect(await known()).toBe(0)
  const stop = await keepStatistics(small.payload)
  stop()
  expect(await known()).toBe(1)
})

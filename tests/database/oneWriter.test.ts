import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client/sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneWriter } from '@/src/database/oneWriter'

const folder = mkdtempSync(path.join(tmpdir(), 'relais-writer-'))
const url = `file:${folder}/one.db`
const writer = oneWriter(url, ['busy_timeout = 5000', 'synchronous = FULL'])
const reader = createClient({ url })

beforeAll(async () => {
  await reader.execute('PRAGMA journal_mode = WAL')
  // as wide a schema as the product's: each connection reads all of it
  for (let at = 0; at < 300; at += 1)
    await reader.execute(`CREATE TABLE t${at} (${columns(40)}, note TEXT)`)
})
afterAll(() => {
  writer.close()
  reader.close()
  rmSync(folder, { recursive: true })
})
const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => `column_${at} TEXT`).join(', ')

const written = async () =>
  (await reader.execute('SELECT note FROM t0')).rows.map(({ note }) => note)

test('a transaction is seen by others once it is committed, and not at all once it is undone', async () => {
  const kept = await writer.begin()
  await kept.execute(`INSERT INTO t0 (note) VALUES ('kept')`)
  expect(await written()).toEqual([])
  await kept.commit()
  expect(await written()).toEqual(['kept'])
  const undone = await writer.begin()
  await undone.execute(`INSERT INTO t0 (note) VALUES ('undone')`)
  await undone.rollback()
  expect(await written()).toEqual(['kept'])
})

test('what somebody left open is undone when the next begins', async () => {
  const abandoned = await writer.begin()
  await abandoned.execute(`INSERT INTO t0 (note) VALUES ('abandoned')`)
  const next = await writer.begin()
  await next.execute(`INSERT INTO t0 (note) VALUES ('next')`)
  await next.commit()
  expect(await written()).toEqual(['kept', 'next'])
  await expect(abandoned.commit()).rejects.toThrow()
})

test('five hundred transactions take no memory that stays', async () => {
  const round = async () => {
    const begun = await writer.begin()
    await begun.execute(`INSERT INTO t1 (note) VALUES ('more')`)
    await begun.commit()
  }
  await round()
  const before = process.memoryUsage().rss
  for (let left = 500; left > 0; left -= 1) await round()
  const grown = (process.memoryUsage().rss - before) / 2 ** 20
  expect(grown).toBeLessThan(100)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { preparedOnce } from '@/src/database/preparedOnce'

const folder = mkdtempSync(path.join(tmpdir(), 'relais-prepared-'))
const file = path.join(folder, 'one.db')
const connection = preparedOnce(new Database(file))
const client = new Sqlite3Client(file, {}, connection, 'number')
const elsewhere = new Database(file)
afterAll(() => {
  client.close()
  elsewhere.close()
  rmSync(folder, { recursive: true })
})

const insert = (name: string, note = '') =>
  client.execute('INSERT INTO t (name, note) VALUES (?, ?)', [name, note])
const all = async () => (await client.execute('SELECT * FROM t ORDER BY name')).rows
const names = async () => (await all()).map(({ name }) => name)

test('the same words are the same statement, with the values of each time', async () => {
  await client.execute('CREATE TABLE t (name TEXT UNIQUE, note TEXT)')
  expect(connection.prepare('SELECT 1')).toBe(connection.prepare('SELECT 1'))
  await insert('a')
  await insert('b')
  expect(await names()).toEqual(['a', 'b'])
})

test('one that failed works again, and holds nothing open', async () => {
  await expect(insert('a')).rejects.toThrow(/UNIQUE/)
  await insert('c')
  await client.execute('BEGIN IMMEDIATE')
  await insert('undone')
  await client.execute('ROLLBACK')
  elsewhere.exec('CREATE TABLE other (x)')
  elsewhere.exec('DROP TABLE other')
  expect(await names()).toEqual(['a', 'b', 'c'])
})

test('what somebody else wrote is read, and a table may change its shape', async () => {
  elsewhere.exec(`DELETE FROM t WHERE name = 'b'`)
  elsewhere.exec('ALTER TABLE t ADD COLUMN more TEXT')
  expect(await names()).toEqual(['a', 'c'])
  expect(Object.keys((await all())[0] ?? {})).toEqual(['name', 'note', 'more'])
})

test('thousands of writings take no memory that stays', async () => {
  const note = 'x'.repeat(4000)
  const round = async (from: number) => {
    await client.execute('BEGIN IMMEDIATE')
    for (let at = from; at < from + 2000; at += 1) await insert(`${at}`, note)
    await client.execute('COMMIT')
  }
  await round(0)
  const before = process.memoryUsage().rss
  for (let from = 2000; from < 20_000; from += 2000) await round(from)
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(100)
})

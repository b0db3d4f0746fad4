import Database from 'libsql'
import { beforeAll, expect, test } from 'vitest'
import { fts5Rarity } from '@/src/search/asking/bm25'
import { anywhere, matchesOf, type Matches, type Said } from '@/src/search/asking/matches'
import { noLengths, setLength } from '@/src/search/index/lengths'
import type { Row, Run } from '@/src/search/index/run'
import { schema, textsIn } from '@/src/search/index/schema'

const table = textsIn('fr', false)
const database = new Database(':memory:')
const run: Run = (sql, values = []) => Promise.resolve(database.prepare(sql).all(values) as Row[])
const lengths = noLengths()

const texts: [title: string, body: string][] = [
  ['plan apur', 'plan de paiement et plan apur plan apur'],
  ['lettre', 'plan de paiement de la tva'],
  ['banque', 'la ligne de credit et le plan'],
  ['credit', 'le plan apur de la tva'],
  ['rien', 'rien du tout'],
]

beforeAll(() => {
  for (const statement of schema) database.exec(statement)
  for (const [at, [title, body]] of texts.entries()) {
    database
      .prepare(
        `INSERT INTO ${table} (rowid, title, summary, about, body, files) VALUES (?, ?, '', '', ?, '')`,
      )
      .run(at + 1, title, body)
    setLength(lengths, at + 1, `${title} ${body}`.split(' ').length)
  }
})

const told = async (all: readonly Said[], everywhere: number) =>
  new Map(
    (await matchesOf(run, all, { table, lengths, everywhere })).map(([said, found]) => [
      said.join(' '),
      found,
    ]),
  )

const weightsOf = ({ ids, weightAt }: Matches) => ids.map((_, at) => weightAt(at))

test('words and phrases stand where FTS5 says, in the title too, and weigh what its bm25 says', async () => {
  const found = await told(
    [['plan'], ['tva'], ['plan', 'apur'], ['de', 'la', 'tva'], ['absent'], ['tva', 'plan']],
    0,
  )
  for (const [said, matches] of found) {
    if (matches === 'everywhere') throw new Error(said)
    const { ids, titles } = await anywhere(run, table, said.split(' '))
    expect([said, matches.ids, matches.titles]).toEqual([said, ids, titles])
    const rows = await run(
      `SELECT -bm25(${table}, 5, 3, 2, 1, 0.6) AS weight FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid`,
      [`"${said}"`],
    )
    const rarity = fts5Rarity(texts.length, ids.length)
    for (const [at, weight] of weightsOf(matches).entries())
      expect(weight * rarity).toBeCloseTo(Number(rows[at]?.weight), 8)
  }
  expect([...found.keys()]).toHaveLength(6)
  expect(found.get('plan apur')).toMatchObject({ ids: [1, 4], titles: [1] })
  expect(found.get('absent')).toMatchObject({ ids: [], titles: [] })
})

test('what stands in as many texts as make it common is told to be everywhere, one fewer is weighed', async () => {
  const all: Said[] = [['plan'], ['tva'], ['plan', 'apur'], ['de', 'paiement'], ['absent']]
  const common = async (everywhere: number) =>
    [...(await told(all, everywhere))].flatMap(([said, found]) =>
      found === 'everywhere' ? said : [],
    )
  expect(await common(2)).toEqual(['plan', 'tva', 'plan apur', 'de paiement'])
  expect(await common(3)).toEqual(['plan'])
  expect(await common(5)).toEqual([])
})

import type { Lengths } from '../index/lengths'
import type { Run } from '../index/run'
import { placesIn } from '../index/schema'
import { columns, type Column } from '../searched'
import { fts5Rarity, weightOf } from './bm25'

/** The documents in which it stands, by row; what standing there as often weighs; and those in whose title it stands. */
export type Matches = {
  ids: readonly number[]
  weightAt: (at: number) => number
  titles: readonly number[]
  /** In so many documents that it weighs the same in each. */
  everywhere?: boolean
}

export const nothing: Matches = { ids: [], weightAt: () => 0, titles: [] }

/** What standing in each column weighs. */
const perColumn: Record<Column, number> = { title: 5, summary: 3, about: 2, body: 1, files: 0.6 }

/** Stems, one after the other in this order. */
export type Said = readonly string[]
type Looked = {
  table: string
  lengths: Lengths
  /** What stands in as many texts, or more, is told to be everywhere; 0 where nothing is. */
  everywhere: number
}
export type Told = [said: Said, found: Matches | 'everywhere']

/** What stands in a table of texts: one statement for all words, and one for all phrases. */
export async function matchesOf(run: Run, all: readonly Said[], looked: Looked): Promise<Told[]> {
  const alone = all.filter(({ length }) => length === 1)
  const together = all.filter(({ length }) => length > 1)
  return [...(await words(run, alone, looked)), ...(await phrases(run, together, looked))]
}

/** Each column by its place in this word. */
const heads = columns.map((column) => column[0]).join('')
const weights = columns.map((column) => perColumn[column])
const manyColumns = 8

/**
 * One pass over the places of a stem tells where, how often and in which column; through MATCH it takes three, and a row for each
 * length. How many texts there are is asked first, since that costs little and all places of a common word much.
 */
async function words(run: Run, all: readonly Said[], looked: Looked): Promise<Told[]> {
  const { table, lengths, everywhere } = looked
  if (all.length === 0) return []
  const rows = await run(
    `SELECT value AS stem,
       CASE (SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH '"' || value || '"' LIMIT ?))
         WHEN 0 THEN '[]' WHEN ? THEN NULL
         ELSE (SELECT json_group_array(doc * ${manyColumns} + instr('${heads}', substr(col, 1, 1)) - 1) FROM ${placesIn(table)} WHERE term = value)
       END AS places
     FROM json_each(?)`,
    [everywhere || -1, everywhere, JSON.stringify(all.flat())],
  )
  return rows.map(({ stem, places }) => [
    [String(stem)],
    places === null ? 'everywhere' : gathered(listed(places), lengths),
  ])
}

/** The places of a document come one after the other. */
function gathered(places: readonly number[], lengths: Lengths): Matches {
  const ids: number[] = []
  const often: number[] = []
  const titles: number[] = []
  for (const place of places) {
    const column = place % manyColumns
    const id = (place - column) / manyColumns
    if (ids.at(-1) !== id) {
      ids.push(id)
      often.push(0)
    }
    often[often.length - 1] = (often.at(-1) ?? 0) + (weights[column] ?? 0)
    if (columns[column] === 'title' && titles.at(-1) !== id) titles.push(id)
  }
  const average = lengths.words / lengths.texts
  const lengthOf = (id = 0) => lengths.byRow[id] ?? average
  const weightAt = (at: number) => weightOf(often[at] ?? 0, lengthOf(ids[at]), average)
  return { ids, weightAt, titles }
}

/** A weight comes from the database as a whole number, which is read many times as fast: so many make one. */
const whole = 1_000_000_000
const inTitle = columns.map((column) => Number(column === 'title'))

/** Materialised, since bm25 is not to be had inside an aggregate; where no other column counts, it is nothing outside the title. */
async function phrases(run: Run, all: readonly Said[], looked: Looked): Promise<Told[]> {
  const { table, lengths, everywhere } = looked
  if (all.length === 0) return []
  const bySaid = new Map(all.map((said) => [quoted(said), said]))
  const rows = await run(
    `SELECT value AS said, (
       WITH m AS MATERIALIZED (
         SELECT rowid AS id, CAST(-bm25(${table}, ${weights.join(', ')}) * ${whole} AS INTEGER) AS weight,
           bm25(${table}, ${inTitle.join(', ')}) < 0 AS titled
         ${matching(table, 'value')} LIMIT ?)
       SELECT json_array(json_group_array(id), json_group_array(weight), json_group_array(titled)) FROM m) AS found
     FROM json_each(?)`,
    [everywhere || -1, JSON.stringify([...bySaid.keys()])],
  )
  return rows.map(({ said, found }) => {
    const [ids = [], weight = [], titled = []] = JSON.parse(String(found)) as number[][]
    const stems = bySaid.get(String(said)) ?? []
    if (ids.length === everywhere && everywhere > 0) return [stems, 'everywhere']
    const rarity = fts5Rarity(lengths.texts, ids.length) * whole
    const titles = ids.filter((_, at) => titled[at] === 1)
    return [stems, { ids, weightAt: (at) => (weight[at] ?? 0) / rarity, titles }]
  })
}

/** Where it stands, whatever it weighs there. */
export async function anywhere(run: Run, table: string, said: Said): Promise<Matches> {
  const rows = `(SELECT json_group_array(rowid) ${matching(table, '?')})`
  const [row] = await run(`SELECT ${rows} AS ids, ${rows} AS titles`, [
    quoted(said),
    `title : ${quoted(said)}`,
  ])
  return {
    ids: listed(row?.ids),
    weightAt: () => 1,
    titles: listed(row?.titles),
    everywhere: true,
  }
}

const matching = (table: string, what: string) => `FROM ${table} WHERE ${table} MATCH ${what}`
/** Stems are letters and digits alone: nothing that was typed can end the quotation. */
const quoted = (said: Said) => `"${said.join(' ')}"`
const listed = (cell: unknown) => JSON.parse(String(cell ?? '[]')) as number[]

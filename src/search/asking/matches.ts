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
}

export const nothing: Matches = { ids: [], weightAt: () => 0, titles: [] }

/** What standing in each column weighs. */
const perColumn: Record<Column, number> = { title: 5, summary: 3, about: 2, body: 1, files: 0.6 }

/** A stem, or several in this order, in a table of texts; `flat` where how often it stands in one text need not be known. */
export type Looked = { table: string; stems: readonly string[]; flat: boolean }

/** Stems are letters and digits alone: nothing that was typed can end the quotation. */
export const saidBy = (stems: readonly string[]) => `"${stems.join(' ')}"`

export function matchesOf(
  run: Run,
  { table, stems, flat }: Looked,
  lengths: Lengths,
): Promise<Matches> {
  if (flat) return anywhere(run, table, stems)
  const [only = '', ...more] = stems
  return more.length > 0 ? phrase(run, table, stems, lengths) : places(run, table, only, lengths)
}

/** One pass over the places of a stem tells where, how often and in which column; through MATCH it takes three, and a row for each length. */
async function places(run: Run, table: string, stem: string, lengths: Lengths): Promise<Matches> {
  const [row] = await run(
    `SELECT json_group_array(doc) AS docs, group_concat(substr(col, 1, 1), '') AS cols FROM ${placesIn(table)} WHERE term = ?`,
    [stem],
  )
  return row?.cols ? gathered(listed(row.docs), String(row.cols), lengths) : nothing
}

const matching = (table: string) => `FROM ${table} WHERE ${table} MATCH ?`

async function anywhere(run: Run, table: string, stems: readonly string[]): Promise<Matches> {
  const rows = `(SELECT json_group_array(rowid) ${matching(table)})`
  const [row] = await run(`SELECT ${rows} AS ids, ${rows} AS titles`, [
    saidBy(stems),
    `title : ${saidBy(stems)}`,
  ])
  return { ids: listed(row?.ids), weightAt: () => 1, titles: listed(row?.titles) }
}

/** Each column by its first letter. */
const heads = new Map(columns.map((column) => [column.charCodeAt(0), perColumn[column]]))
const inTitle = 't'.charCodeAt(0)

/** The places of a document come one after the other. */
function gathered(docs: readonly number[], cols: string, lengths: Lengths): Matches {
  const ids: number[] = []
  const often: number[] = []
  const titles: number[] = []
  for (let at = 0; at < docs.length; at += 1) {
    const id = docs[at] ?? 0
    const column = cols.charCodeAt(at)
    if (ids.at(-1) !== id) {
      ids.push(id)
      often.push(0)
    }
    often[often.length - 1] = (often.at(-1) ?? 0) + (heads.get(column) ?? 0)
    if (column === inTitle && titles.at(-1) !== id) titles.push(id)
  }
  const average = lengths.words / lengths.texts
  const lengthOf = (id = 0) => lengths.byRow[id] ?? average
  const weightAt = (at: number) => weightOf(often[at] ?? 0, lengthOf(ids[at]), average)
  return { ids, weightAt, titles }
}

/** A weight comes from the database as a whole number, which is read many times as fast: so many make one. */
const whole = 1_000_000_000
const weighed = columns.map((column) => perColumn[column]).join(', ')

/** Materialised, since bm25 is not to be had inside an aggregate. */
async function phrase(
  run: Run,
  table: string,
  stems: readonly string[],
  { texts }: Lengths,
): Promise<Matches> {
  const said = saidBy(stems)
  const [row] = await run(
    `SELECT json_group_array(id) AS ids, json_group_array(weight) AS weights, titles FROM (
       WITH m AS MATERIALIZED (SELECT rowid AS id, CAST(-bm25(${table}, ${weighed}) * ${whole} AS INTEGER) AS weight ${matching(table)})
       SELECT id, weight FROM m), (SELECT (SELECT json_group_array(rowid) ${matching(table)}) AS titles)`,
    [said, `title : ${said}`],
  )
  const ids = listed(row?.ids)
  const weights = listed(row?.weights)
  const rarity = fts5Rarity(texts, ids.length) * whole
  return { ids, weightAt: (at) => (weights[at] ?? 0) / rarity, titles: listed(row?.titles) }
}

const listed = (cell: unknown) => JSON.parse(String(cell ?? '[]')) as number[]

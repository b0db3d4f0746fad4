import type { Run } from '../index/run'

/** A text's weight comes from the database as a whole number, which is read many times as fast: so many make one. */
const whole = 10_000
/** What standing in each column weighs, in the order of the columns. */
const perColumn = '5.0, 3.0, 2.0, 1.0, 0.6'

/** The documents in which this stands, by row; all of them in one cell, since every row costs a call. */
export async function idsIn(run: Run, table: string, match: string): Promise<number[]> {
  const [row] = await run(
    `SELECT json_group_array(rowid) AS ids FROM ${table} WHERE ${table} MATCH ?`,
    [match],
  )
  return listed(row?.ids)
}

/** The same with what FTS5's bm25 weighs each. Materialised, since bm25 is not to be had inside an aggregate. */
export async function weighedIn(run: Run, table: string, match: string) {
  const [row] = await run(
    `WITH m AS MATERIALIZED (SELECT rowid AS id, CAST(-bm25(${table}, ${perColumn}) * ${whole} AS INTEGER) AS weight
       FROM ${table} WHERE ${table} MATCH ?)
     SELECT json_group_array(id) AS ids, json_group_array(weight) AS weights FROM m`,
    [match],
  )
  return { ids: listed(row?.ids), weights: listed(row?.weights).map((weight) => weight / whole) }
}

const listed = (cell: unknown) => JSON.parse(String(cell)) as number[]

import type { Run } from '../index/run'

/** Where to look and for what; `flat` where how often it stands in one text need not be known. */
export type Looked = { table: string; match: string; flat: boolean }
/** The documents in which it stands, by row, what FTS5's bm25 weighs each, and those in whose title it stands. */
export type Matches = { ids: number[]; weights: number[] | null; titles: number[] }

export const nothing: Matches = { ids: [], weights: null, titles: [] }

/** A weight comes from the database as a whole number, which is read many times as fast: so many make one. */
const whole = 10_000
/** What standing in each column weighs, in the order of the columns. */
const perColumn = '5.0, 3.0, 2.0, 1.0, 0.6'
/** SQLite joins no more than five hundred questions in one. */
const atOnce = 100

/** Looks for all of them, each answered in one row of lists, since every row and every statement costs a call. */
export async function matchesOf(run: Run, looked: readonly Looked[]): Promise<Matches[]> {
  const found: Matches[] = []
  for (let from = 0; from < looked.length; from += atOnce) {
    const some = looked.slice(from, from + atOnce)
    const rows = await run(
      some.map(({ table, flat }) => (flat ? idsOf(table) : weighedIn(table))).join(' UNION ALL '),
      some.flatMap(({ match }) => [match, `title : ${match}`]),
    )
    for (const { ids, weights, titles } of rows)
      found.push({
        ids: listed(ids),
        weights: weights === null ? null : listed(weights).map((weight) => weight / whole),
        titles: listed(titles),
      })
  }
  return found
}

const matching = (table: string) => `FROM ${table} WHERE ${table} MATCH ?`
const inTitles = (table: string) => `(SELECT json_group_array(rowid) ${matching(table)}) AS titles`

const idsOf = (table: string) =>
  `SELECT (SELECT json_group_array(rowid) ${matching(table)}) AS ids, NULL AS weights, ${inTitles(table)}`

/** Materialised, since bm25 is not to be had inside an aggregate. */
const weighedIn = (table: string) =>
  `SELECT json_group_array(id) AS ids, json_group_array(weight) AS weights, titles FROM (
     WITH m AS MATERIALIZED (SELECT rowid AS id, CAST(-bm25(${table}, ${perColumn}) * ${whole} AS INTEGER) AS weight ${matching(table)})
     SELECT id, weight FROM m), (SELECT ${inTitles(table)})`

const listed = (cell: unknown) => JSON.parse(String(cell)) as number[]

import type { Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term } from '../analyser/terms'
import type { Run, Value } from '../index/run'
import type { Facts } from '../searched'
import type { Reader } from './reader'
import {
  countIn,
  fts5Rarity,
  isCommon,
  matchOf,
  openCount,
  rarity,
  tablesFor,
  type Weights,
} from './weigh'

/** A document that answers, before filters; `covered` is the share of the terms found in it. */
export type Candidate = { id: number; score: number; covered: number; facts: Facts }

const perColumn = '5.0, 3.0, 2.0, 1.0, 0.6'
type Part = { sql: string; values: Value[] }

/** Every document that the question finds and this reader may see, with what it is filtered by. */
export async function candidatesFor(
  run: Run,
  {
    terms,
    question,
    weights,
    reader,
  }: { terms: readonly Term[]; question: Question; weights: Weights; reader: Reader },
): Promise<Candidate[]> {
  const telling = terms.filter(({ isStop }) => !isStop)
  const matched = matchedBy(telling.length > 0 ? telling : terms, weights)
  const seen = seenBy(reader)
  const without = excluded(question, weights)
  const from = matched
    ? { sql: `${matched.sql} AS m JOIN search_docs AS d ON d.id = m.doc`, values: matched.values }
    : { sql: `(SELECT 0 AS score, 0 AS terms) AS m CROSS JOIN search_docs AS d`, values: [] }
  const rows = await run(
    `SELECT json_group_array(json_array(d.id, m.score, m.terms, json(d.facts))) AS found
     FROM ${from.sql} WHERE ${seen.sql} ${without.sql}`,
    [...from.values, ...seen.values, ...without.values],
  )
  const found = JSON.parse(String(rows[0]?.found ?? '[]')) as [number, number, number, Facts][]
  const most = Math.max(1, telling.length || terms.length)
  return found.map(([id, score, matches, facts]) => ({ id, score, covered: matches / most, facts }))
}

const seenBy = ({ audiences }: Reader): Part =>
  audiences
    ? { sql: `d.audience IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(audiences)] }
    : { sql: 'true', values: [] }

/** Any rarer term selects; common ones rank what is selected; phrases must be there. */
function matchedBy(terms: readonly Term[], weights: Weights): Part | null {
  if (terms.length === 0) return null
  const parts = terms.flatMap((term, at) => termParts(term, at, weights))
  if (parts.length === 0) return nothing
  const must = terms.filter(({ required }) => required).length
  const selecting = parts.some(({ selects }) => selects) ? 'max(selects) = 1' : 'true'
  return {
    // materialised, since bm25 is not to be had once a lone part is folded into the grouping
    sql: `(WITH part AS MATERIALIZED (${parts.map(({ sql }) => sql).join(' UNION ALL ')})
           SELECT doc, sum(best) AS score, count(*) AS terms FROM (
             SELECT doc, term, max(score) + max(extra) AS best, max(selects) AS selects, max(must) AS must
             FROM part GROUP BY doc, term
           ) GROUP BY doc HAVING ${must > 0 ? `sum(must) = ${must}` : selecting})`,
    values: parts.flatMap(({ values }) => values),
  }
}

const nothing: Part = { sql: `(SELECT 0 AS doc, 0 AS score, 0 AS terms WHERE false)`, values: [] }
/** What standing in the title adds: bm25 alone would favour whatever is short. */
const inTitle = 1.2

type TermPart = Part & { selects: boolean }

function termParts(term: Term, at: number, weights: Weights): TermPart[] {
  const tells = rarity(weights, term)
  const isRare = !term.variants.some(
    (each) => each.as === 'word' && isCommon(openCount(weights, each)),
  )
  const must = term.required ? 1 : 0
  return tablesFor(weights.closed).flatMap(({ name, language }) =>
    term.variants
      .filter(
        (variant) => variant.language === language && countIn(weights, name, variant).with > 0,
      )
      .flatMap((variant): TermPart[] => {
        const rare = isRare && !variant.loose && !isCommon(openCount(weights, variant))
        const selects = term.required || rare
        const weight = variant.weight * tells
        const flags = `${selects ? 1 : 0} AS selects, ${must} AS must FROM ${name} WHERE ${name} MATCH ?`
        return [
          {
            selects,
            sql: `SELECT rowid AS doc, ${at} AS term, -bm25(${name}, ${perColumn}) * ? AS score, 0 AS extra, ${flags}`,
            values: [weight / fts5Rarity(countIn(weights, name, variant)), matchOf(variant)],
          },
          {
            selects,
            sql: `SELECT rowid, ${at}, 0, ?, ${flags}`,
            values: [weight * inTitle, `title : ${matchOf(variant)}`],
          },
        ]
      }),
  )
}

/** A word not wanted is not wanted in any language of the document. */
function excluded({ excluded: parts }: Question, { closed }: Weights): Part {
  const asked = parts.flatMap((words) =>
    tablesFor(closed).map(({ name, language }) => ({
      sql: `AND d.id NOT IN (SELECT rowid FROM ${name} WHERE ${name} MATCH ?)`,
      values: [matchOf({ stems: words.map(({ folded }) => stem(language, folded)) })],
    })),
  )
  return {
    sql: asked.map(({ sql }) => sql).join(' '),
    values: asked.flatMap(({ values }) => values),
  }
}

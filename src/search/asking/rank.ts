import type { HeldDocument } from '../index/held'
import type { Candidates } from './candidates'
import { passesAll, type Wanted } from './facets'
import { firstOf } from './firstOf'

export type Ranked = { document: HeldDocument; score: number }
type Asked = { wanted: Wanted; newestFirst: boolean; page: number; limit: number }

/** How many pass the filters, and those of one page, the best first. */
export function rank(
  { documents, scores }: Candidates,
  { wanted, newestFirst, page, limit }: Asked,
): { total: number; shown: Ranked[] } {
  const passing: number[] = []
  for (const [at, document] of documents.entries())
    if (passesAll(document, wanted)) passing.push(at)
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0)
  const byDate = (a: number, b: number) => later(documents[a], documents[b])
  const byRow = (a: number, b: number) => (documents[a]?.id ?? 0) - (documents[b]?.id ?? 0)
  const [first, then] = newestFirst ? [byDate, byScore] : [byScore, byDate]
  const places = firstOf(passing, page * limit, (a, b) => first(a, b) || then(a, b) || byRow(a, b))
  const shown = places.slice((page - 1) * limit).flatMap((at) => {
    const document = documents[at]
    return document ? [{ document, score: scores[at] ?? 0 }] : []
  })
  return { total: passing.length, shown }
}

const later = ({ date: a } = { date: '' }, { date: b } = { date: '' }) =>
  a < b ? 1 : a > b ? -1 : 0

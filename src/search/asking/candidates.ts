import type { Question } from '../analyser/question'
import { stem } from '../analyser/stem'
import type { Term } from '../analyser/terms'
import type { Held, HeldDocument } from '../index/held'
import type { Run } from '../index/run'
import { boardFor, clear, tally, type Board } from './board'
import { sees, type Reader } from './reader'
import { anywhere } from './matches'
import { partsOf } from './parts'
import { tablesFor, tellingOf, type Weights } from './weigh'

/** The documents that answer, before filters, and the score of each in the same order. */
export type Candidates = { documents: readonly HeldDocument[]; scores: readonly number[] }

type Asking = {
  terms: readonly Term[]
  question: Question
  weights: Weights
  reader: Reader
  held: Held
}

/** Every document that the question finds and this reader may see; where all of the question stands, the score is whole. */
export async function candidatesFor(run: Run, asking: Asking): Promise<Candidates> {
  const { terms, question, weights, reader, held } = asking
  const without = await excluded(run, question, weights)
  const seen = (document: HeldDocument) => sees(reader, document) && !without.has(document.id)
  if (terms.length > 0) return found(tellingOf(terms), weights, held, seen)
  const documents = [...held.documents.values()].filter(seen)
  return { documents, scores: documents.map(() => 0) }
}

/** Any rarer term selects; common ones rank what is selected; phrases must be there. */
function found(
  terms: readonly Term[],
  weights: Weights,
  held: Held,
  seen: (document: HeldDocument) => boolean,
): Candidates {
  const board = boardFor(held)
  const rows: number[] = []
  const parts = terms.map((term) => partsOf(term, weights))
  for (const [at, { required }] of terms.entries())
    tally(board, rows, { number: at + 1, required, parts: parts[at] ?? [] })
  const must = terms.filter(({ required }) => required).length
  const selecting = parts.flat().some(({ selects }) => selects)
  const documents: HeldDocument[] = []
  const scores: number[] = []
  for (const row of rows) {
    const document = held.documents.get(row)
    if (!document || !answers(board, row, must, selecting) || !seen(document)) continue
    documents.push(document)
    scores.push((board.scores[row] ?? 0) * (0.4 + (0.6 * (board.terms[row] ?? 0)) / terms.length))
  }
  clear(board, rows)
  return { documents, scores }
}

const answers = (board: Board, row: number, must: number, selecting: boolean): boolean =>
  must > 0 ? board.required[row] === must : !selecting || board.selected[row] === 1

/** A word not wanted is not wanted in any language of the document. */
async function excluded(
  run: Run,
  { excluded: refused }: Question,
  { closed }: Weights,
): Promise<ReadonlySet<number>> {
  const without = new Set<number>()
  for (const words of refused)
    for (const { name, language } of tablesFor(closed)) {
      const stems = words.map(({ folded }) => stem(language, folded))
      const { ids } = await anywhere(run, name, stems)
      for (const id of ids) without.add(id)
    }
  return without
}

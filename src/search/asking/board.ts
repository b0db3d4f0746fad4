import type { Held } from '../index/held'
import type { Part } from './parts'

/**
 * Where a question tallies the documents it finds, by row: objects by the thousand would take longer to make than to fill. Kept
 * from one question to the next, and all zero in between.
 */
export type Board = {
  scores: Float64Array
  /** How many terms stand in it, how many of them must, and whether one of them selects it. */
  terms: Uint8Array
  required: Uint8Array
  selected: Uint8Array
  /** Of the term that is being tallied: its number, and the best of its ways of being said. */
  term: Uint8Array
  best: Float64Array
  inTitle: Float64Array
}

const boards = new WeakMap<Held, Board>()

export function boardFor(held: Held): Board {
  const before = boards.get(held)
  if (before && before.terms.length >= held.rows) return before
  const fresh = ofSize(Math.ceil(held.rows * 1.25))
  boards.set(held, fresh)
  return fresh
}

const ofSize = (rows: number): Board => ({
  scores: new Float64Array(rows),
  terms: new Uint8Array(rows),
  required: new Uint8Array(rows),
  selected: new Uint8Array(rows),
  term: new Uint8Array(rows),
  best: new Float64Array(rows),
  inTitle: new Float64Array(rows),
})

/**
 * Adds a term, the best of its ways of being said counting in the text and in the title.
 * @param number from 1, another for each term of a question
 * @param found rows in which nothing stood so far are added here
 */
export function tally(
  board: Board,
  found: number[],
  { number, required, parts }: { number: number; required: boolean; parts: readonly Part[] },
): void {
  const own: number[] = []
  for (const part of parts) place(board, own, number, part)
  for (const row of own) {
    if (board.terms[row] === 0) found.push(row)
    board.scores[row] =
      (board.scores[row] ?? 0) + (board.best[row] ?? 0) + (board.inTitle[row] ?? 0)
    board.terms[row] = (board.terms[row] ?? 0) + 1
    if (required) board.required[row] = (board.required[row] ?? 0) + 1
  }
}

function place(
  { term, best, inTitle, selected }: Board,
  own: number[],
  number: number,
  part: Part,
) {
  const { ids, weightAt, titles, weight, titleWeight, selects } = part
  for (let at = 0; at < ids.length; at += 1) {
    const row = ids[at] ?? 0
    const score = weight * weightAt(at)
    if (term[row] !== number) {
      own.push(row)
      term[row] = number
      best[row] = score
      inTitle[row] = 0
    } else if (score > (best[row] ?? 0)) best[row] = score
    if (selects) selected[row] = 1
  }
  for (const row of titles) inTitle[row] = Math.max(inTitle[row] ?? 0, titleWeight)
}

export function clear(board: Board, rows: readonly number[]): void {
  const { scores, terms, required, selected, term } = board
  for (const row of rows) scores[row] = terms[row] = required[row] = selected[row] = term[row] = 0
}

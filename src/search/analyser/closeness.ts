/** How many signs may be wrong in a word of this length: none in a short one, where every change makes another word. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2)

/**
 * People get the first letter right, and vowels and doubled letters wrong: two signs off with more than that between them is
 * another word. `aangeven` is no slip for `aandelen`, nor `élevée` for `relevés`.
 */
export const isSlip = (typed: string, meant: string): boolean =>
  distance(typed, meant, 1) <= 1 ||
  (typed[0] === meant[0] && distance(consonantsOf(typed), consonantsOf(meant), 1) <= 1)

/** The j stands among the vowels for the Dutch ij. */
const consonantsOf = (word: string) => word.replace(/(.)\1+/g, '$1').replace(/[aeiouyj]/g, '')

/** Three rows of the table below, kept: a mistyped word is held against thousands. */
const longest = 512
const rows = [0, 1, 2].map(() => new Uint16Array(longest + 1)) as [Row, Row, Row]
type Row = Uint16Array

/** Signs put in, left out, changed or swapped with their neighbour; a number above `most` where there are more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > longest) return most + 1
  let [before, last, row] = rows
  for (let j = 0; j <= b.length; j += 1) last[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    if (nextRow(row, last, before, a, b, i) > most) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] ?? most + 1
}

/** @returns the least of the row: what comes after is no nearer */
function nextRow(row: Row, last: Row, before: Row, a: string, b: string, i: number): number {
  const [sign, former] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)]
  let left = (row[0] = i)
  let least = i
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1)
    let here = Math.min((last[j - 1] ?? 0) + Number(sign !== other), (last[j] ?? 0) + 1, left + 1)
    if (i > 1 && j > 1 && sign === b.charCodeAt(j - 2) && former === other)
      here = Math.min(here, (before[j - 2] ?? 0) + 1)
    row[j] = left = here
    if (here < least) least = here
  }
  return least
}

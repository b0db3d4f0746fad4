/** How many words each text of a table has, by row, and all of them together. */
export type Lengths = { texts: number; words: number; byRow: Uint32Array }

export const noLengths = (): Lengths => ({ texts: 0, words: 0, byRow: new Uint32Array(0) })

/** A text that comes, changes or, with no word, goes. */
export function setLength(lengths: Lengths, row: number, words: number): void {
  if (row >= lengths.byRow.length) lengths.byRow = longer(lengths.byRow, row)
  const before = lengths.byRow[row] ?? 0
  lengths.byRow[row] = words
  lengths.words += words - before
  lengths.texts += Number(words > 0) - Number(before > 0)
}

function longer(rows: Uint32Array, row: number): Uint32Array {
  const more = new Uint32Array(Math.ceil((row + 1) * 1.5))
  more.set(rows)
  return more
}

/** FTS5 keeps the words of each column as numbers of seven bits a byte, the last byte of each below 128. */
export function lengthIn(sizes: unknown): number {
  if (!(sizes instanceof Uint8Array) && !(sizes instanceof ArrayBuffer)) return 0
  let total = 0
  let number = 0
  for (const byte of new Uint8Array(sizes)) {
    number = number * 128 + (byte & 127)
    if (byte > 127) continue
    total += number
    number = 0
  }
  return total
}

import type { Fault } from './fault'

export type Cells = ReadonlyMap<string, string>
/** One row under its titles. */
export type TitledRow = { line: number; cells: Cells }

/**
 * The rows under their titles, and what is wrong with the titles themselves. A title is looked up in a closed list, never
 * used as a name: `__proto__` is a column that is not known.
 */
export function underTitles(
  [titles = [], ...rows]: readonly (readonly string[])[],
  known: readonly string[],
): { rows: TitledRow[]; faults: Fault[] } {
  const faults: Fault[] = []
  const names = titles.map((title) => title.trim())
  names.forEach((name, at) => {
    if (name && !known.includes(name))
      faults.push({ line: 1, column: name.slice(0, 60), fault: 'unknown-column' })
    if (name && names.indexOf(name) < at)
      faults.push({ line: 1, column: name.slice(0, 60), fault: 'twice-column' })
  })
  const titled = rows.flatMap((row, n): TitledRow[] => {
    const line = n + 2
    if (isBlank(row)) return []
    if (row.slice(names.length).some((cell) => cell))
      faults.push({ line, column: '', fault: 'ragged' })
    return [{ line, cells: new Map(names.map((name, at) => [name, row[at] ?? ''])) }]
  })
  return { rows: titled, faults }
}

/** Several values in one cell are parted by a bar. */
export const parted = (cell: string): string[] =>
  cell
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean)

/** A blank line in the middle keeps its number: the report counts as the spreadsheet does. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => !cell)

/** What is wrong with a table as a whole, or with one of its rows. */
export const tableFaults = [
  'no-file',
  'too-large',
  'too-many',
  'not-a-table',
  'encoding',
  'empty',
] as const
export const rowFaults = [
  'unknown-column',
  'twice-column',
  'missing',
  'unknown-code',
  'bad-date',
  'bad-link',
  'too-long',
  'too-few-words',
  'twice',
  'known',
  'ragged',
  'refused',
] as const
export type TableFault = (typeof tableFaults)[number]
export type RowFault = (typeof rowFaults)[number]

/** `line` as a spreadsheet counts them: the titles stand in line 1. `value` is what was written and cannot be taken. */
export type Fault = { line: number; column: string; fault: RowFault; value?: string }

/** A table that was read: its rows, or why it cannot be. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: TableFault }

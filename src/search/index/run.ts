export type Value = string | number | null
export type Row = Record<string, unknown>
/** One statement of SQL; `?` stands for each argument in turn. */
export type Run = (statement: string, values?: readonly Value[]) => Promise<Row[]>

/** The one cell of the one row. */
export async function cellOf(
  run: Run,
  statement: string,
  values: readonly Value[] = [],
): Promise<unknown> {
  const [row] = await run(statement, values)
  return row ? Object.values(row)[0] : undefined
}

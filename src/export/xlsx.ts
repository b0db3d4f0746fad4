import writeXlsxFile from 'write-excel-file/node'

/** Rows as a workbook of one sheet. Every cell is text: none is read as a formula, nor an article number as a date. */
export async function xlsxOf(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const cells = rows.map((row) => row.map((cell) => ({ value: String(cell), type: String })))
  return writeXlsxFile(cells, { stickyRowsCount: 1 }).toBuffer()
}

/** A cell that a spreadsheet would take for a formula is made text again. */
const plain = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const quoted = (cell: string | number) => `"${plain(String(cell)).replaceAll('"', '""')}"`

/** Rows for a spreadsheet as it is set in Belgium: semicolons, and the mark that makes it read UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`

/** A table to keep, under this name. */
export const csvAnswer = (name: string, rows: Parameters<typeof csvOf>[0]): Response =>
  new Response(csvOf(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })

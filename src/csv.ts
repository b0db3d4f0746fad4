import { stringify } from 'csv-stringify/sync'

/**
 * Rows for a spreadsheet as it is set in Belgium: semicolons, and the mark that makes it read UTF-8. A cell that a
 * spreadsheet would take for a formula is made text again.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map(String)),
    { bom: true, delimiter: ';', quoted: true, record_delimiter: 'windows', escape_formulas: true },
  )

/** A table to keep, under this name. */
export const csvAnswer = (name: string, rows: Parameters<typeof csvOf>[0]): Response =>
  fileAnswer(`${name}.csv`, 'text/csv; charset=utf-8', csvOf(rows))

/** A file to keep: never shown in place, never kept by what lies between. */
export const fileAnswer = (name: string, type: string, body: BodyInit): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })

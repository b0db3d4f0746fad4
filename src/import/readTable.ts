import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Read } from './fault'
import { isBlank } from './titles'
import { zipSize } from './zipSize'

const mostBytes = 1024 * 1024
const mostOpened = 24 * 1024 * 1024
const mostRows = 200
const mostCells = 60

/** The rows of a CSV or an XLSX file, as text, the titles first. */
export async function readTable(file: Buffer): Promise<Read<string[][]>> {
  if (!file.length) return { ok: false, fault: 'no-file' }
  if (file.length > mostBytes) return { ok: false, fault: 'too-large' }
  const read = isZip(file) ? await readXlsx(file) : readCsv(file)
  if (!read.ok) return read
  const rows = read.value.map((row) => row.map(plainCell))
  while (rows.length && isBlank(rows.at(-1) ?? [])) rows.pop()
  if (rows.length < 2) return { ok: false, fault: 'empty' }
  if (rows.length > mostRows + 1) return { ok: false, fault: 'too-many' }
  if (rows.some((row) => row.length > mostCells)) return { ok: false, fault: 'not-a-table' }
  return { ok: true, value: rows }
}

const isZip = (file: Buffer) => file.subarray(0, 2).toString('latin1') === 'PK'

/** A cell that was made text on its way out comes back as it was. */
const plainCell = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(/\r\n?/g, '\n')
    .trim()

function readCsv(file: Buffer): Read<string[][]> {
  const text = utf8(file)
  if (text === null) return { ok: false, fault: 'encoding' }
  try {
    const value = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: mostBytes,
    })
    return { ok: true, value }
  } catch {
    return { ok: false, fault: 'not-a-table' }
  }
}

/** Null for another encoding: guessed at, it would turn accents into rubbish that nobody sees in time. */
function utf8(file: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}

/** Spreadsheets in Belgium part cells with semicolons, programs with commas. */
function delimiterOf(text: string): string {
  const [titles = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => titles.split(sign).length
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ','
}

async function readXlsx(file: Buffer): Promise<Read<string[][]>> {
  const size = zipSize(file)
  if (size === null) return { ok: false, fault: 'not-a-table' }
  if (size > mostOpened) return { ok: false, fault: 'too-large' }
  try {
    const rows = await readSheet(file)
    return { ok: true, value: rows.map((row) => row.map(cellText)) }
  } catch {
    return { ok: false, fault: 'not-a-table' }
  }
}

const cellText = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell)
